import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { checkout } from '../e2e/fixtures/launch';
import { median, type Estimate } from './statistics';

export interface Figure {
  readonly id: string;
  readonly what: string;
  readonly unit: 'ms' | 'MB';
  readonly floor: readonly number[];
  readonly measured: readonly number[];
  readonly ratio: Estimate;
  /** The most the ratio may be; missed only when the whole interval lies above it. */
  readonly goal: number;
  readonly note?: string;
}

export function isMissed({ ratio, goal }: Figure): boolean {
  return ratio.low > goal;
}

/** Prints a figure as one line and keeps it with everything it was made of. */
export function report(figure: Figure): void {
  const { id, what, unit, ratio, goal } = figure;
  const of = `${median(figure.measured).toFixed(1)} ${unit} over ${median(figure.floor).toFixed(1)} ${unit}`;
  const interval = `${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)}`;
  const verdict = isMissed(figure) ? 'MISSED' : ratio.median > goal ? 'not shown either way' : 'met';
  console.log(
    `${id}  ${what}: ${ratio.median.toFixed(2)} × (${interval}), goal ${Number(goal.toFixed(2))} ×, ${verdict}. ${of}. ${figure.note ?? ''}`,
  );
  const folder = join(checkout, 'out', 'bench');
  mkdirSync(folder, { recursive: true });
  const machine = { cores: cpus().length, model: cpus()[0]?.model ?? '', load: loadavg() };
  writeFileSync(join(folder, `${id}.json`), `${JSON.stringify({ ...figure, at: new Date().toISOString(), machine }, null, 2)}\n`);
}
