import { describe, expect, test } from 'vitest';
import { createDraftKeeper, GATHER_MS, RETRY_MS } from '../../../renderer/src/api/draft-keeper';
import type { Outcome } from '../../../renderer/src/api/outcome';

const refused: Outcome<never> = { ok: false, code: 'disk-full', message: '', details: {} };

/** A keeper whose clock and disk are in the hands of the test. */
function aKeeper() {
  const timers: { run: () => void; afterMs: number }[] = [];
  const writes: { text: string | null; answer: (outcome: Outcome<unknown>) => void }[] = [];
  const said: string[] = [];
  let isKept = true;
  const keeper = createDraftKeeper({
    write: (text) => new Promise((resolve) => writes.push({ text, answer: resolve })),
    wait: (run, afterMs) => {
      const timer = { run, afterMs };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), 1);
    },
    saved: () => said.push('saved'),
    failed: () => said.push('failed'),
    waits: (isWaiting) => void (isKept = !isWaiting),
  });
  return {
    keeper,
    writes,
    said,
    isKept: () => isKept,
    waits: () => timers.map((timer) => timer.afterMs),
    tick: () => timers.shift()?.run(),
    answer: async (outcome: Outcome<unknown>) => {
      writes.at(-1)?.answer(outcome);
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

describe('typed text', () => {
  test('is written at once after a rest', () => {
    const { keeper, writes, waits, tick } = aKeeper();
    keeper.typed(() => 'J');
    expect(waits()).toEqual([0]);
    tick();
    expect(writes.map((write) => write.text)).toEqual(['J']);
  });

  test('is gathered for 40 ms behind a write, and written once as it stands then', async () => {
    const { keeper, writes, waits, tick, answer } = aKeeper();
    keeper.typed(() => 'J');
    tick();
    await answer({ ok: true, value: {} });
    keeper.typed(() => 'Ju');
    keeper.typed(() => 'Jude');
    expect(waits()).toEqual([GATHER_MS]);
    tick();
    expect(writes.map((write) => write.text)).toEqual(['J', 'Jude']);
  });

  test('typed while a write is under way follows when that is done', async () => {
    const { keeper, writes, tick, answer, said, waits } = aKeeper();
    keeper.typed(() => 'Jude');
    tick();
    keeper.typed(() => 'Jude said');
    expect(waits()).toEqual([]);
    expect(writes).toHaveLength(1);
    await answer({ ok: true, value: {} });
    tick();
    expect(writes.map((write) => write.text)).toEqual(['Jude', 'Jude said']);
    expect(said).toEqual(['saved']);
  });

  test('that cannot be written says so and is tried again with the newest words', async () => {
    const { keeper, writes, tick, answer, said, waits } = aKeeper();
    keeper.typed(() => 'Jude');
    tick();
    await answer(refused);
    expect([said, waits()]).toEqual([['failed'], [RETRY_MS]]);
    keeper.typed(() => 'Jude said');
    tick();
    await answer({ ok: true, value: {} });
    expect(writes.map((write) => write.text)).toEqual(['Jude', 'Jude said']);
    expect(said).toEqual(['failed', 'saved']);
  });

  test('that became the record is deleted and never written again', async () => {
    const { keeper, writes, tick, answer, waits } = aKeeper();
    keeper.typed(() => 'Jude');
    keeper.dropped();
    tick();
    await answer(refused);
    expect(writes.map((write) => write.text)).toEqual([null]);
    expect(waits()).toEqual([]);
  });

  test('is written at once when the screen is left', () => {
    const { keeper, writes, waits } = aKeeper();
    keeper.typed(() => 'Jude');
    keeper.flush();
    expect([writes.map((write) => write.text), waits()]).toEqual([['Jude'], []]);
  });

  test('is all kept before a lock goes on, also what was typed while a write was under way', async () => {
    const { keeper, writes, tick, answer, isKept } = aKeeper();
    keeper.typed(() => 'Jude');
    tick();
    keeper.typed(() => 'Jude said');
    let isSettled = false;
    const settled = keeper.settled().then(() => (isSettled = true));
    await answer({ ok: true, value: {} });
    expect([writes.map((write) => write.text), isSettled, isKept()]).toEqual([['Jude', 'Jude said'], false, false]);
    await answer({ ok: true, value: {} });
    await settled;
    expect(isKept()).toBe(true);
  });

  test('that cannot be written keeps no lock waiting, and is still waiting itself', async () => {
    const { keeper, writes, answer, isKept, waits } = aKeeper();
    await keeper.settled();
    keeper.typed(() => 'Jude');
    const settled = keeper.settled();
    await answer(refused);
    await settled;
    expect([writes.length, isKept(), waits()]).toEqual([1, false, [RETRY_MS]]);
  });
});
