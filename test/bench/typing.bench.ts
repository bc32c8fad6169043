import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { v7 } from 'uuid';
import { launchBare, type BareWindow } from './bare-window';
import { keyToFrame, typeKeys } from './key-to-frame';
import { launchOurs, prepareProfile, takeSeatByKeyboard } from './our-window';
import { isMissed, report, type Figure } from './result';
import { median, quantile, ratio } from './statistics';
import type { Roundtable } from '../e2e/fixtures/launch';

const pairs = Number(process.env['ROUNDTABLE_PAIRS'] ?? 9);
const keys = 110;
const batchMs = 40;

/** Starts the meeting, opens a family's item and puts 100 statements on the screen, through the door as the screen would. */
async function openFullItem(page: Page): Promise<void> {
  await page.evaluate(
    async (ids) => {
      const send = async (op: string, input: unknown): Promise<unknown> => {
        const reply = await window.roundtable.send(op, input, { commandId: ids.pop() ?? '' });
        if (!reply.ok) throw new Error(`${op}: ${reply.code}`);
        return reply.value;
      };
      // The contract's shapes, as far as they are used here.
      const current = (await send('meeting.current', {})) as {
        meeting: string;
        items: { id: string; family: string | null }[];
        chair: { id: string } | null;
      };
      const people = (await send('colleague.list', {})) as { id: string; sets: string[] }[];
      const { meeting, items } = current;
      await send('meeting.start', { meeting });
      for (const { id } of people.filter(({ sets }) => sets.length > 0).slice(0, 9)) await send('meeting.arrive', { meeting, who: id });
      const item = items.find(({ family }) => family !== null);
      if (item === undefined) throw new Error('the agenda has a family');
      await send('meeting.openItem', { meeting, item: item.id });
      await send('discussion.open', { discussion: item.id, meeting, family: item.family, question: 'What has changed?' });
      let after: string | null = null;
      for (let line = 1; line <= 100; line += 1) {
        const id = ids.pop() ?? '';
        const speaker = { kind: 'colleague', colleague: people[line % 9]?.id };
        const statement = {
          id,
          text: `Line ${line} of what was said about how the week has gone.`,
          speaker,
          kind: 'fact',
          source: '',
          disclosure: 'family-can-see',
          people: [],
          p: null,
          happenedOn: null,
        };
        await send('discussion.addStatement', { discussion: item.id, statement, after });
        after = id;
      }
    },
    Array.from({ length: 400 }, () => v7()),
  );
  await page.keyboard.press('Control+m');
  await page.getByText('Line 100 of what was said').waitFor();
  await page.getByRole('textbox', { name: 'New statement' }).focus();
}

/** From each key to the next draft on the disk, in milliseconds. */
async function keyToDurable(ours: Roundtable): Promise<number[]> {
  await ours.page.evaluate(() => {
    performance.clearMarks();
    const pressed: number[] = [];
    Object.assign(globalThis, { pressedAt: pressed });
    document.addEventListener('keydown', (event) => pressed.push(event.timeStamp), { capture: true });
  });
  await typeKeys(ours.electron, keys, 150);
  await ours.page.waitForTimeout(500);
  return ours.page.evaluate(() => {
    const kept = performance.getEntriesByName('roundtable/draft-kept').map((entry) => entry.startTime);
    const { pressedAt } = globalThis as unknown as { pressedAt: number[] };
    return pressedAt.slice(10).map((at) => (kept.find((time) => time > at) ?? Number.POSITIVE_INFINITY) - at);
  });
}

/** A message to another process, an append of 4,120 bytes, a sync and the answer. */
async function floorOfDurable(bare: BareWindow): Promise<number[]> {
  return bare.page.evaluate(async () => {
    const { floor } = globalThis as unknown as { floor: { write(text: string): Promise<void> } };
    const times: number[] = [];
    for (let write = 0; write < 110; write += 1) {
      const began = performance.now();
      await floor.write('key');
      times.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return times.slice(10);
  });
}

test('PF5, PF6: a key to its frame and to a durable draft, with 100 statements on screen', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'roundtable-bench-'));
  await prepareProfile(profile);
  const ours = await launchOurs(profile);
  await takeSeatByKeyboard(ours.page);
  await ours.page.getByRole('list', { name: 'Agenda items' }).waitFor();
  await openFullItem(ours.page);
  const bare = await launchBare();
  await bare.page.locator('#editor').focus();
  const [frameFloor, frame, durableFloor, durable]: number[][] = [[], [], [], []];
  for (let pair = 0; pair < pairs; pair += 1) {
    frameFloor?.push(quantile(await keyToFrame(bare.electron, bare.page, keys), 0.95));
    frame?.push(quantile(await keyToFrame(ours.electron, ours.page, keys), 0.95));
    durableFloor?.push(quantile(await floorOfDurable(bare), 0.95));
    durable?.push(quantile(await keyToDurable(ours), 0.95));
  }
  await bare.close();
  await ours.close();
  rmSync(profile, { recursive: true, force: true });
  const figures: Figure[] = [
    figureOf('PF5', 'a key to its frame, p95', frame ?? [], frameFloor ?? [], 2.5),
    {
      // Three times the floor and the time that typing may be gathered.
      ...figureOf('PF6', 'a key to a durable draft, p95', durable ?? [], durableFloor ?? [], 3 + batchMs / median(durableFloor ?? [])),
      note: `The goal is 3 × the floor and ${batchMs} ms of gathering.`,
    },
  ];
  figures.forEach(report);
  expect(figures.filter(isMissed).map(({ id }) => id)).toEqual([]);
});

function figureOf(id: string, what: string, measured: readonly number[], floor: readonly number[], goal: number): Figure {
  return { id, what, unit: 'ms', floor, measured, ratio: ratio(measured, floor), goal };
}
