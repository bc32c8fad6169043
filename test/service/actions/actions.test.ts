import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { v7 } from 'uuid';
import type { ActionFilter } from '../../../shared/contract/action';
import type { DisciplineId, ActionId, DiscussionId, FamilyId, GoalId, MeetingId } from '../../../shared/kernel/ids';
import { DAY_MS } from '../../../shared/kernel/instant';
import { onDay } from '../../builders/action';
import { anId, colleagues, disciplines } from '../../builders/directory';
import { recordEvents } from '../../builders/record-events';
import { aTestDesk, type TestDesk } from '../../builders/test-desk';

const family = anId<FamilyId>(0x600);
const meeting = anId<MeetingId>(0x610);
const item = anId<DiscussionId>(0x611);
const goal = anId<GoalId>(0x612);
const { priyanka, rhys, ruth, bethan, lee } = colleagues;

let desk: TestDesk;

beforeEach(() => {
  desk = aTestDesk();
  recordEvents(desk, {
    stream: { kind: 'family', id: family },
    about: family,
    events: [{ type: 'FamilyAdded', v: 1, name: 'Marchetti-Doyle', reference: 'KE-0001', request: null }],
  });
  recordEvents(desk, {
    stream: { kind: 'meeting', id: meeting },
    about: null,
    events: [{ type: 'ColleagueArrived', v: 1, who: rhys }],
  });
  recordEvents(desk, {
    stream: { kind: 'discussion', id: item },
    about: family,
    events: [{ type: 'DiscussionOpened', v: 1, meeting, family, question: 'What keeps Jude safe?' }],
  });
});
afterEach(() => desk.close());

async function agreed(
  changes: { text?: string; owner?: typeof rhys | null; due?: string | null; inItem?: boolean } = {},
): Promise<ActionId> {
  const action = v7() as ActionId;
  await desk.done('action.agree', {
    action,
    text: changes.text ?? 'Walk through and report back',
    family,
    discussion: changes.inItem === false ? null : item,
    goal: null,
    owner: changes.owner === undefined ? rhys : changes.owner,
    due: changes.due === null ? null : onDay(changes.due ?? '2026-03-19'),
  });
  return action;
}

const list = (filter: ActionFilter, discipline: DisciplineId | null = null) => desk.ask('action.list', { filter, discipline });

describe('agreeing in an item', () => {
  test('whoever has arrived has said yes; whoever has not is asked; leaving counts', async () => {
    await agreed({ text: 'by somebody here', due: '2026-03-13' });
    await agreed({ text: 'by somebody away', owner: ruth, due: '2026-03-14' });
    recordEvents(desk, {
      stream: { kind: 'meeting', id: meeting },
      about: null,
      events: [{ type: 'ColleagueLeftMeeting', v: 1, who: rhys }],
    });
    await agreed({ text: 'by somebody who left', due: '2026-03-15' });
    const { rows, counts } = await list('everyone');
    expect(rows.map(({ text, acceptance }) => [text, acceptance])).toEqual([
      ['by somebody here', 'accepted'],
      ['by somebody away', 'asked'],
      ['by somebody who left', 'asked'],
    ]);
    expect(counts).toMatchObject({ open: 3, notYetAccepted: 2, overdue: 0 });
  });

  test('a mistake is taken back while the item is open and not after', async () => {
    const [early, late] = [await agreed(), await agreed()];
    await desk.done('action.withdraw', { action: early });
    recordEvents(desk, {
      stream: { kind: 'discussion', id: item },
      about: family,
      events: [
        { type: 'DiscussionClosed', v: 1, quoracy: { quorate: true, missing: [], inWriting: [] }, overrideReason: '', provisional: false },
      ],
    });
    expect(await desk.act('action.withdraw', { action: late })).toMatchObject({ ok: false, refusal: { code: 'action-item-closed' } });
    expect((await desk.ask('action.ofDiscussion', { discussion: item })).map(({ id }) => id)).toEqual([late]);
  });

  test('an action of another family than its item is refused', async () => {
    const other = { action: v7() as ActionId, text: 'x', family: null, discussion: item, goal: null, owner: null, due: null };
    expect(await desk.act('action.agree', other)).toMatchObject({ ok: false, refusal: { code: 'action-other-family' } });
  });
});

describe('the list', () => {
  test('is grouped by how late things are on the day it is asked for', async () => {
    await agreed({ text: 'late', due: '2026-03-10' });
    await agreed({ text: 'this week', due: '2026-03-13' });
    await agreed({ text: 'later', due: '2026-03-19' });
    await agreed({ text: 'some day', due: null });
    const groups = async () => (await list('everyone')).rows.map(({ text, group, daysLate }) => [text, group, daysLate]);
    expect(await groups()).toEqual([
      ['late', 'overdue', 2],
      ['this week', 'this-week', 0],
      ['later', 'later', 0],
      ['some day', 'later', 0],
    ]);
    desk.now += 2 * DAY_MS;
    expect((await groups()).slice(0, 2)).toEqual([
      ['late', 'overdue', 4],
      ['this week', 'overdue', 1],
    ]);
  });

  test('filters by person, by agency and by where things are', async () => {
    const mine = await agreed({ text: 'mine', owner: priyanka });
    const late = await agreed({ text: 'police, late', due: '2026-03-10' });
    const said = await agreed({ text: 'school, says done', owner: ruth });
    const checked = await agreed({ text: 'checked', owner: bethan });
    const moved = await agreed({ text: 'they moved', owner: bethan });
    const dropped = await agreed({ text: 'forgotten', owner: bethan });
    await desk.done('action.complete', { action: said, evidence: 'Letter seen' });
    await desk.done('action.complete', { action: checked, evidence: 'Seen on Monday' });
    await desk.done('action.notPossible', { action: moved, why: 'Moved to another town' });
    await desk.done('action.notDone', { action: dropped, why: 'Nobody did it' });
    desk.seat(rhys, ['specialist']);
    await desk.done('action.check', { action: checked });
    desk.seat(priyanka);
    const found = async (filter: ActionFilter, discipline: DisciplineId | null = null) =>
      (await list(filter, discipline)).rows.map(({ id }) => id).toSorted();
    expect({
      everyone: await found('everyone'),
      mine: await found('mine'),
      police: await found('everyone', disciplines.police),
      overdue: await found('overdue'),
      schoolOverdue: await found('overdue', disciplines.school),
      toCheck: await found('to-check'),
      done: await found('done'),
      notPossible: await found('not-possible'),
      notDone: await found('not-done'),
    }).toEqual({
      everyone: [mine, late, said].toSorted(),
      mine: [mine],
      police: [late],
      overdue: [late],
      schoolOverdue: [],
      toCheck: [said],
      done: [said, checked].toSorted(),
      notPossible: [moved],
      notDone: [dropped],
    });
    const { counts } = await list('everyone');
    expect(counts).toEqual({ open: 3, overdue: 1, notYetAccepted: 0, toCheck: 1, blocked: 0, done: 1, all: 6 });
    expect(await desk.ask('action.counts', {})).toEqual(counts);
  });

  test('shows names as they are now: family, goal, owner and agency', async () => {
    const action = await agreed({ owner: ruth });
    recordEvents(desk, {
      stream: { kind: 'formulation', id: family },
      about: family,
      events: [
        {
          type: 'GoalSet',
          v: 1,
          goal: { id: goal, factor: anId(1), text: 'In school, not in isolation', now: '', aim: '', by: null, agreedBy: '' },
        },
        { type: 'ActionLinked', v: 1, action, goal },
      ],
    });
    recordEvents(desk, {
      stream: { kind: 'family', id: family },
      about: family,
      events: [{ type: 'FamilyRenamed', v: 1, name: 'Doyle' }],
    });
    expect((await list('everyone')).rows[0]).toMatchObject({
      family: { id: family, name: 'Doyle' },
      goal: { id: goal, text: 'In school, not in isolation' },
      owner: { name: 'Ruth Ellery', agencyName: 'Oakmere Secondary', agency: { code: 'SCH', tint: 'edu' }, signsIn: false },
    });
    recordEvents(desk, {
      stream: { kind: 'formulation', id: family },
      about: family,
      events: [{ type: 'GoalRemoved', v: 1, goal }],
    });
    expect((await list('everyone')).rows[0]?.goal).toBeNull();
  });

  test('counts promises kept on time by agency, and leaves out agencies with fewer than three', async () => {
    desk.now -= 30 * DAY_MS;
    for (const day of ['2026-02-20', '2026-02-23', '2026-02-24']) {
      const action = await agreed({ owner: rhys, due: day });
      if (day !== '2026-02-24') await desk.done('action.complete', { action, evidence: 'Seen' });
      await agreed({ owner: ruth, due: day });
    }
    const impossible = await agreed({ owner: ruth, due: '2026-02-25' });
    await desk.done('action.notPossible', { action: impossible, why: 'Moved' });
    await agreed({ owner: bethan, due: '2026-02-25' });
    desk.now += 30 * DAY_MS;
    const { keptOnTime } = await list('everyone');
    expect(keptOnTime.map(({ agency, kept, of }) => [agency.code, kept, of])).toEqual([
      ['POL', 2, 3],
      ['SCH', 0, 3],
    ]);
  });

  test('somebody who may see no family sees no action, no count and no detail', async () => {
    const action = await agreed();
    desk.seat(lee, ['administrator']);
    await expect(list('everyone')).rejects.toThrow('not-permitted');
    expect(await desk.act('action.check', { action })).toMatchObject({ ok: false, refusal: { code: 'not-permitted' } });
  });
});

describe('one action', () => {
  test('says what happened, in order, by whom', async () => {
    const action = await agreed({ owner: bethan, due: '2026-03-10' });
    await desk.done('action.setDue', { action, due: onDay('2026-03-17'), why: 'Staff off' });
    await desk.done('action.block', { action, why: 'Head of year is off until Monday' });
    desk.seat(bethan, ['practitioner']);
    await desk.done('action.accept', { action });
    const detail = await desk.ask('action.show', { action });
    expect(detail?.steps.map(({ what, by, words, whom, due }) => [what, by, words, whom, due])).toEqual([
      ['agreed', 'Priyanka Sood', 'Walk through and report back', 'Bethan Pryce', '2026-03-10'],
      ['due', 'Priyanka Sood', 'Staff off', '', '2026-03-17'],
      ['blocked', 'Priyanka Sood', 'Head of year is off until Monday', '', null],
      ['accepted', 'Bethan Pryce', '', '', null],
    ]);
    expect(detail).toMatchObject({ isBlocked: true, blockedWhy: 'Head of year is off until Monday', acceptance: 'accepted', version: 4 });
  });

  test('offers only what the rules would let this colleague do', async () => {
    const action = await agreed({ owner: bethan });
    const may = async () => (await desk.ask('action.show', { action }))?.may;
    expect(await may()).toEqual(['complete', 'setDue', 'setOwner', 'block', 'notPossible', 'notDone', 'withdraw']);
    desk.seat(bethan, ['practitioner']);
    expect(await may()).toContain('accept');
    await desk.done('action.complete', { action, evidence: 'Done on Tuesday' });
    expect(await may()).toEqual(['notDone', 'reopen']);
    desk.seat(priyanka);
    expect(await may()).toEqual(['check', 'notDone', 'reopen']);
  });

  test('an id nobody agreed is no action', async () => {
    expect(await desk.ask('action.show', { action: v7() as ActionId })).toBeNull();
    expect(await desk.act('action.accept', { action: v7() as ActionId })).toMatchObject({ ok: false, refusal: { code: 'action-unknown' } });
  });
});
