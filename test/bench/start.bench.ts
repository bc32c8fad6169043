import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { argon2id } from 'hash-wasm';
import { bareStart, launchBare } from './bare-window';
import { memoryMb } from './memory';
import { launchOurs, momentOf, practicePassphrase, prepareProfile, sinceCreation, takeSeatByKeyboard } from './our-window';
import { isMissed, report, type Figure } from './result';
import { ratio } from './statistics';

const pairs = Number(process.env['ROUNDTABLE_PAIRS'] ?? 9);

/** The derivation a sign-in does, timed here so that it can be taken off and told apart. */
async function deriveMs(): Promise<number> {
  const began = performance.now();
  await argon2id({
    password: practicePassphrase,
    salt: new Uint8Array(16),
    memorySize: 65_536,
    iterations: 3,
    parallelism: 1,
    hashLength: 32,
  });
  return performance.now() - began;
}

test('PF1, PF2, PF15: start to the sign-in table, start to the agenda, and memory, against a bare window', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'roundtable-bench-'));
  await prepareProfile(profile);
  const floor: number[] = [];
  const signIn: number[] = [];
  const agenda: number[] = [];
  const derive: number[] = [];
  const bareMemory: number[] = [];
  const ourMemory: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const bare = await launchBare();
    floor.push(await bareStart(bare));
    bareMemory.push(await memoryMb(bare.electron));
    await bare.close();

    const ours = await launchOurs(profile);
    const shown = await sinceCreation(ours, 'sign-in-shown');
    signIn.push(shown);
    await takeSeatByKeyboard(ours.page);
    const submitted = await momentOf(ours.page, 'unlock-submitted');
    const ready = await momentOf(ours.page, 'agenda-shown');
    derive.push(await deriveMs());
    agenda.push(shown + (ready - submitted) - (derive.at(-1) ?? 0));
    ourMemory.push(await memoryMb(ours.electron));
    await ours.close();
  }
  rmSync(profile, { recursive: true, force: true });
  const derivation = `Key derivation apart: ${Math.round(derive.reduce((sum, one) => sum + one, 0) / derive.length)} ms.`;
  const figures: Figure[] = [
    { id: 'PF1', what: 'start to the sign-in table', unit: 'ms', floor, measured: signIn, ratio: ratio(signIn, floor), goal: 1.25 },
    {
      id: 'PF2',
      what: 'start to the agenda',
      unit: 'ms',
      floor,
      measured: agenda,
      ratio: ratio(agenda, floor),
      goal: 1.5,
      note: derivation,
    },
    {
      id: 'PF15',
      what: 'memory with the agenda open',
      unit: 'MB',
      floor: bareMemory,
      measured: ourMemory,
      ratio: ratio(ourMemory, bareMemory),
      goal: 1.5,
    },
  ];
  figures.forEach(report);
  expect(figures.filter(isMissed).map(({ id }) => id)).toEqual([]);
});
