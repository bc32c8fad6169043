import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SeatState } from '../../../shared/contract/meeting';
import type { DiscussionId, FamilyId, MeetingId } from '../../../shared/kernel/ids';
import { MINUTE_MS } from '../../../shared/kernel/instant';
import { anId, colleagues, disciplines } from '../../builders/directory';
import { aTestDesk, D0, type TestDesk } from '../../builders/test-desk';

let desk: TestDesk;
beforeEach(async () => {
  desk = aTestDesk();
  await desk.done('family.add', { family, name: 'Adeyinka-Frost', request: null });
  await desk.done('meeting.buildDaily', { meeting });
  await desk.done('meeting.addItem', { meeting, item: housing, before: null });
});
afterEach(() => desk.close());

const meeting = anId<MeetingId>(0x900);
const family = anId<FamilyId>(0x701);
const item = anId<DiscussionId>(0xb01);
const housing = {
  id: item,
  kind: 'review' as const,
  family,
  request: null,
  title: '',
  question: 'What can we promise Ezra while they wait for a home?',
  minutes: 10,
  presenter: colleagues.kwame,
  needs: [disciplines.police, disciplines.housing],
  carriedFrom: null,
};

const current = async () => {
  const answer = await desk.ask('meeting.current', {});
  if (answer === null) throw new Error('there is no meeting');
  return answer;
};
const shown = async () => {
  const found = (await current()).items.find(({ id }) => id === item);
  if (found === undefined) throw new Error('the item is not shown');
  return found;
};
const seat = async (who: string): Promise<SeatState | undefined> => (await current()).seats.find((one) => one.who === who)?.state;
const arrive = async (...who: (keyof typeof colleagues)[]): Promise<void> => {
  for (const one of who) await desk.done('meeting.arrive', { meeting, who: colleagues[one] });
};

test('before the meeting an item is as quorate as it would be if everybody expected came', async () => {
  const { shownNeeds, quoracy, quoracyWords } = await shown();
  expect(shownNeeds.map(({ code, state }) => [code, state])).toEqual([
    ['POL', 'coming'],
    ['HSG', 'missing'],
  ]);
  expect(quoracy).toEqual({ quorate: false, missing: [disciplines.housing], inWriting: [] });
  expect(quoracyWords).toBe('Housing missing: item will be provisional.');
  expect(await current()).toMatchObject({ quorateItems: 1, quoracyWords: 'Yes, 7 agencies' });
});

test('a written contribution stands in for somebody who is not there', async () => {
  await desk.done('meeting.contributeInWriting', { meeting, who: colleagues.gita, item });
  expect(await shown()).toMatchObject({
    quoracy: { quorate: true, inWriting: [disciplines.housing] },
    quoracyWords: 'Everyone this item needs.',
  });
  expect(await seat(colleagues.gita)).toBe('writing');
});

test('seats begin with the chair, leave out who does not work with families, and show apologies', async () => {
  await desk.done('meeting.setRoles', { meeting, chair: colleagues.tom, minuteTaker: colleagues.priyanka });
  await desk.done('meeting.apologise', { meeting, who: colleagues.rhys });
  const { seats } = await current();
  expect(seats[0]).toMatchObject({ name: 'Tom Castleden', state: 'expected' });
  expect(seats.map(({ name }) => name)).not.toContain('Lee Batty');
  expect(seats.map(({ name }) => name)).not.toContain('Ruth Ellery');
  expect(await seat(colleagues.rhys)).toBe('away');
  expect((await shown()).quoracyWords).toBe('Police and Housing missing: item will be provisional.');
});

test('once it runs only those in the room count, at every arrival and departure', async () => {
  await desk.done('meeting.start', { meeting });
  expect((await current()).quoracyWords).toBe('No chair or deputy chair.');
  await arrive('adaeze');
  expect((await current()).quoracyWords).toBe('Nobody to take the minutes beside the chair.');
  await arrive('priyanka');
  expect((await current()).quoracyWords).toBe('Social work missing: decisions will be provisional.');
  await arrive('callum');
  expect((await current()).quoracyWords).toBe('One more agency is needed.');
  await arrive('rhys', 'gita');
  expect(await current()).toMatchObject({ quoracyWords: 'Yes, 4 agencies', quoracy: { quorate: true } });
  expect((await shown()).quoracy.quorate).toBe(true);
  await desk.done('meeting.leave', { meeting, who: colleagues.rhys });
  expect((await shown()).quoracy).toEqual({ quorate: false, missing: [disciplines.police], inWriting: [] });
  expect(await seat(colleagues.rhys)).toBe('left');
});

test('the statement that was read is kept, and who confirmed it when', async () => {
  await desk.done('meeting.start', { meeting });
  desk.now = D0 + MINUTE_MS;
  await desk.done('meeting.acknowledge', { meeting, who: [colleagues.adaeze, colleagues.rhys] });
  const { statement, seats } = await current();
  expect(statement).toContain('Say if you know this family personally.');
  expect(seats.find(({ who }) => who === colleagues.rhys)).toMatchObject({ state: 'here', acknowledgedAt: D0 + MINUTE_MS });
});

test('the clock of an item adds its spells, and moves the expected end', async () => {
  await desk.done('meeting.start', { meeting });
  await desk.done('meeting.openItem', { meeting, item });
  desk.now = D0 + 4 * MINUTE_MS;
  expect(await shown()).toMatchObject({ state: 'live', openedAt: D0, spentMs: 0, startsAt: '08:30' });
  expect(await current()).toMatchObject({ open: item, expectedEnd: '08:42' });
  // A clock that is put right by moments is nothing to speak of.
  desk.now -= MINUTE_MS;
  expect(await desk.done('meeting.extendItem', { meeting, item, minutes: 5 })).not.toHaveProperty('clockBackFrom');
  desk.now += MINUTE_MS;
  expect((await current()).expectedEnd).toBe('08:47');
  await desk.done('meeting.closeItem', { meeting, item, outcome: 'provisional', why: 'Housing was not here' });
  expect(await shown()).toMatchObject({ state: 'provisional', spentMs: 4 * MINUTE_MS, openedAt: null, why: 'Housing was not here' });
});

test('a clock that is moved back during an item takes nothing away and never shows less than nothing', async () => {
  await desk.done('meeting.start', { meeting });
  await desk.done('meeting.openItem', { meeting, item });
  desk.now = D0 - 60 * MINUTE_MS;
  expect(await desk.done('meeting.closeItem', { meeting, item, outcome: 'provisional', why: '' })).toMatchObject({
    savedAt: desk.now,
    clockBackFrom: D0,
  });
  expect((await shown()).spentMs).toBe(0);
  await desk.done('meeting.openItem', { meeting, item });
  desk.now += 3 * MINUTE_MS;
  await desk.done('meeting.closeItem', { meeting, item, outcome: 'done', why: '' });
  expect((await shown()).spentMs).toBe(3 * MINUTE_MS);
});

test('after it closed the next agenda is current, and the list has both, the latest first', async () => {
  await desk.done('meeting.start', { meeting });
  await desk.done('meeting.close', { meeting });
  expect(await desk.ask('meeting.current', {})).toBeNull();
  await desk.done('meeting.buildDaily', { meeting: anId<MeetingId>(0x901) });
  expect(await current()).toMatchObject({ plan: { on: '2026-03-13' } });
  expect((await desk.ask('meeting.list', {})).map(({ on, state, items }) => [on, state, items])).toEqual([
    ['2026-03-13', 'planned', 2],
    ['2026-03-12', 'closed', 2],
  ]);
});

test('a colleague without a part in running meetings reads the agenda and does not change it', async () => {
  desk.seat(colleagues.bethan, ['practitioner']);
  expect((await current()).items).toHaveLength(2);
  expect(await desk.act('meeting.start', { meeting })).toMatchObject({ refusal: { code: 'not-permitted' } });
  desk.seat(colleagues.lee, ['administrator']);
  await expect(desk.ask('meeting.current', {})).rejects.toThrow('not-permitted');
});
