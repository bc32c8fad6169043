import { readFileSync } from 'node:fs';
import type { ElectronApplication } from '@playwright/test';

/** Proportional set size of all the application's processes, in MB, after five quiet seconds. */
export async function memoryMb(electron: ElectronApplication): Promise<number> {
  const pids = await electron.evaluate(async ({ app }) => {
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    return app.getAppMetrics().map((metric) => metric.pid);
  });
  return pids.reduce((total, pid) => total + proportionalKb(pid), 0) / 1024;
}

function proportionalKb(pid: number): number {
  const line = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'));
  return Number(line?.[1] ?? 0);
}
