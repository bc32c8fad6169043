import { describe, expect, test } from 'vitest';
import type { MeetingCommand } from '../../../shared/domain/meeting/commands';
import { familyOf } from '../../../shared/domain/meeting/decide';
import { itemOf, openItemOf } from '../../../shared/domain/meeting/state';
import { spentMs } from '../../../shared/domain/meeting/time-plan';
import { colleagues } from '../../builders/directory';
import { anItem, aPlan, families, itemId, planned, PlayedMeeting, running, welcome } from '../../builders/meeting';

const bellweather = anItem({ id: itemId(2), family: families.bellweather });
const refusalOf = (meeting: PlayedMeeting, command: MeetingCommand): string => {
  const decided = meeting.ask(command);
  return decided.ok ? 'accepted' : decided.refusal.code;
};
const start: MeetingCommand = { type: 'start', statement: 'Say if you know this family personally.' };
const nothing = { ok: true, value: [] };

describe('starting', () => {
  test('keeps the statement that was read', () => {
    const meeting = planned().do(start);
    expect(meeting.state).toMatchObject({ status: 'live', statement: 'Say if you know this family personally.' });
    expect(meeting.ask(start)).toEqual(nothing);
  });

  test.each([
    ['there is no agenda', () => new PlayedMeeting(), 'meeting-unknown'],
    ['the agenda is empty', () => planned([]), 'agenda-empty'],
    ['nobody chairs', () => planned(undefined, { chair: null }), 'roles-missing'],
    ['nobody takes minutes', () => planned(undefined, { minuteTaker: null }), 'roles-missing'],
    ['the agenda is for another day', () => planned(undefined, { on: '2026-03-11' as never }), 'meeting-not-today'],
    ['it was closed', () => running().do({ type: 'close', notReached: 'x' }), 'meeting-closed'],
  ])('is refused when %s', (_case, meeting, code) => {
    expect(refusalOf(meeting(), start)).toBe(code);
  });

  test('is refused while another meeting is live', () => {
    const meeting = planned();
    meeting.others = [{ id: 'other' as never, on: '2026-03-12' as never, live: true }];
    expect(refusalOf(meeting, start)).toBe('another-meeting-live');
  });
});

describe('items of a live meeting', () => {
  test('are open one at a time', () => {
    const meeting = running([welcome, anItem(), bellweather]).do({ type: 'openItem', item: itemId(1) });
    expect(openItemOf(meeting.state)?.item.id).toBe(itemId(1));
    expect(meeting.ask({ type: 'openItem', item: itemId(1) })).toEqual(nothing);
    expect(refusalOf(meeting, { type: 'openItem', item: itemId(2) })).toBe('another-item-open');
    expect(refusalOf(meeting, { type: 'openItem', item: itemId(9) })).toBe('agenda-item-unknown');
  });

  test('get more minutes only while they are open', () => {
    const meeting = running().do({ type: 'openItem', item: itemId(1) });
    meeting.do({ type: 'extendItem', item: itemId(1), minutes: 2 });
    expect(itemOf(meeting.state, itemId(1))?.extraMinutes).toBe(2);
    expect(refusalOf(meeting, { type: 'extendItem', item: itemId(0), minutes: 2 })).toBe('agenda-item-not-open');
  });

  test('close as done or provisional once they were open, and are put off with a reason at any time', () => {
    const close = (outcome: 'done' | 'provisional' | 'carried-over', why = ''): MeetingCommand => ({
      type: 'closeItem',
      item: itemId(1),
      outcome,
      why,
    });
    const meeting = running();
    expect(refusalOf(meeting, close('done'))).toBe('agenda-item-not-open');
    expect(refusalOf(meeting, close('carried-over'))).toBe('why-missing');
    expect(refusalOf(meeting, close('carried-over', 'Farrah is away'))).toBe('accepted');
    meeting.do({ type: 'openItem', item: itemId(1) }).do(close('provisional'));
    expect(meeting.ask(close('provisional'))).toEqual(nothing);
    expect(refusalOf(meeting, close('done'))).toBe('agenda-item-closed');
    expect(refusalOf(meeting, { type: 'closeItem', item: itemId(9), outcome: 'done', why: '' })).toBe('agenda-item-unknown');
  });

  test('are taken up again when they were provisional, never when they are done', () => {
    const meeting = running([welcome, anItem(), bellweather]).do({ type: 'openItem', item: itemId(1) });
    meeting.do({ type: 'closeItem', item: itemId(1), outcome: 'provisional', why: '' });
    meeting.do({ type: 'openItem', item: itemId(1) }).do({ type: 'closeItem', item: itemId(1), outcome: 'done', why: '' });
    expect(refusalOf(meeting, { type: 'openItem', item: itemId(1) })).toBe('agenda-item-closed');
    expect(spentMs(itemOf(meeting.state, itemId(1))?.spells ?? [], meeting.now)).toBe(2 * 60_000);
  });

  test('wait for the meeting to start and end with it', () => {
    expect(refusalOf(planned(), { type: 'openItem', item: itemId(1) })).toBe('meeting-not-live');
    const closed = running().do({ type: 'close', notReached: 'Not reached' });
    expect(refusalOf(closed, { type: 'openItem', item: itemId(1) })).toBe('meeting-closed');
    expect(closed.ask({ type: 'close', notReached: '' })).toEqual(nothing);
  });
});

describe('closing the meeting', () => {
  test('is refused while an item is open, and carries over what was not reached', () => {
    const meeting = running([welcome, anItem(), bellweather]).do({ type: 'openItem', item: itemId(1) });
    expect(refusalOf(meeting, { type: 'close', notReached: 'x' })).toBe('meeting-item-open');
    meeting.do({ type: 'closeItem', item: itemId(1), outcome: 'done', why: '' });
    meeting.do({ type: 'close', notReached: 'The meeting did not get to it' });
    expect(itemOf(meeting.state, itemId(2))?.progress).toEqual({
      at: 'closed',
      outcome: 'carried-over',
      why: 'The meeting did not get to it',
    });
    expect(meeting.state.status).toBe('closed');
  });
});

describe('folding', () => {
  test('takes a history that makes no sense and never throws', () => {
    const meeting = new PlayedMeeting().hear(
      { type: 'MeetingRolesSet', v: 1, chair: colleagues.tom, minuteTaker: colleagues.priyanka },
      { type: 'ItemClosed', v: 1, item: itemId(9), outcome: 'done', why: '' },
      { type: 'AgendaItemMoved', v: 1, item: itemId(9), to: 4 },
      { type: 'AgendaItemAdded', v: 1, item: anItem(), before: null },
      { type: 'AgendaItemRemoved', v: 1, item: itemId(1), why: '' },
      { type: 'ItemOpened', v: 1, item: itemId(1) },
      { type: 'MeetingClosed', v: 1 },
      { type: 'MeetingStarted', v: 1, statement: '' },
      { type: 'FromTheFuture', v: 9 } as never,
    );
    expect(meeting.state).toMatchObject({ status: 'closed', plan: null });
    expect(meeting.state.items[0]?.progress.at).toBe('removed');
  });

  test('of two desks that each opened an item leaves only the later one open, and closes both with the meeting', () => {
    const meeting = running([anItem(), bellweather]).hear(
      { type: 'ItemOpened', v: 1, item: itemId(1) },
      { type: 'ItemOpened', v: 1, item: itemId(2) },
    );
    expect(openItemOf(meeting.state)?.item.id).toBe(itemId(2));
    meeting.hear({ type: 'MeetingClosed', v: 1 });
    expect(meeting.state.items.map(({ progress }) => progress.at)).toEqual(['closed', 'closed']);
  });

  test('keeps families that were listed before the plan was heard of', () => {
    const meeting = new PlayedMeeting().hear({ type: 'AgendaItemAdded', v: 1, item: anItem(), before: null });
    meeting.hear({ type: 'MeetingPlanned', v: 1, plan: aPlan(), standing: [welcome] });
    expect(meeting.state.items.map(({ item }) => item.id)).toEqual([itemId(0), itemId(1)]);
  });
});

test('every event knows the one family it speaks of', () => {
  const { state } = planned();
  expect(familyOf(state, { type: 'AgendaItemAdded', v: 1, item: bellweather, before: null })).toBe(families.bellweather);
  expect(familyOf(state, { type: 'ItemOpened', v: 1, item: itemId(1) })).toBe(families.marchettiDoyle);
  expect(familyOf(state, { type: 'ItemOpened', v: 1, item: itemId(0) })).toBeNull();
  expect(familyOf(state, { type: 'ContributedInWriting', v: 1, who: colleagues.ruth, item: null })).toBeNull();
  expect(familyOf(state, { type: 'MeetingClosed', v: 1 })).toBeNull();
});
