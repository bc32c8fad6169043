import { describe, expect, test } from 'vitest';
import { agendaOf } from '../../../shared/domain/meeting/state';
import type { MeetingCommand } from '../../../shared/domain/meeting/commands';
import { colleagues, disciplines } from '../../builders/directory';
import { anItem, aPlan, families, itemId, planned, PlayedMeeting, running, welcome } from '../../builders/meeting';

const bellweather = anItem({ id: itemId(2), family: families.bellweather });
const business = anItem({ id: itemId(3), family: null });
const refusalOf = (meeting: PlayedMeeting, command: MeetingCommand): string => {
  const decided = meeting.ask(command);
  return decided.ok ? 'accepted' : decided.refusal.code;
};
const order = (meeting: PlayedMeeting): string[] => agendaOf(meeting.state).map(({ item }) => item.id);
const change = { title: '', question: 'Is Jude safe?', minutes: 15, presenter: colleagues.bethan, needs: [disciplines.school] };

describe('planning a meeting', () => {
  test('keeps standing matters in the plan and gives each family an event of its own', () => {
    const { events } = planned([welcome, anItem(), business, bellweather]);
    expect(events.map((event) => event.type)).toEqual(['MeetingPlanned', 'AgendaItemAdded', 'AgendaItemAdded', 'AgendaItemAdded']);
    expect(events[0]).toMatchObject({ standing: [welcome] });
    expect(order(planned([welcome, anItem(), business, bellweather]))).toEqual([0, 1, 3, 2].map(itemId));
  });

  test('is done once, however often it is asked', () => {
    expect(planned().ask({ type: 'plan', plan: aPlan(), items: [] })).toEqual({ ok: true, value: [] });
  });

  test('is refused on a day that has an agenda, and with an item that is not complete', () => {
    const meeting = new PlayedMeeting();
    expect(refusalOf(meeting, { type: 'plan', plan: aPlan(), items: [anItem({ question: ' ' })] })).toBe('question-missing');
    meeting.others = [{ id: 'other' as never, on: aPlan().on, live: false }];
    expect(refusalOf(meeting, { type: 'plan', plan: aPlan(), items: [welcome] })).toBe('meeting-already-planned');
  });

  test('may hold standing matters only', () => {
    expect(planned([welcome]).events).toHaveLength(1);
  });
});

describe('an agenda item', () => {
  test('goes to the end, or before the item that is named', () => {
    const meeting = planned().do({ type: 'addItem', item: bellweather, before: itemId(1) });
    meeting.do({ type: 'addItem', item: business, before: itemId(99) });
    expect(order(meeting)).toEqual([0, 2, 1, 3].map(itemId));
    expect(meeting.ask({ type: 'addItem', item: business, before: null })).toEqual({ ok: true, value: [] });
  });

  test.each([
    ['a family that is on the agenda already', { family: families.marchettiDoyle }, 'family-already-listed'],
    ['a family without a question', { family: families.bellweather, question: '' }, 'question-missing'],
    ['a review of nobody', { family: null, kind: 'review' as const }, 'family-missing'],
    ['a matter without a title', { family: null, title: ' ' }, 'item-title-missing'],
  ])('is refused for %s', (_case, item, code) => {
    expect(refusalOf(planned(), { type: 'addItem', item: anItem({ id: itemId(9), ...item }), before: null })).toBe(code);
  });

  test('takes a new question, minutes, presenter and needs, and never a family name as its title', () => {
    const meeting = planned().do({ type: 'changeItem', item: itemId(1), ...change, title: 'Marchetti-Doyle' });
    expect(agendaOf(meeting.state)[1]?.item).toEqual({ ...anItem(), ...change });
    meeting.do({ type: 'changeItem', item: itemId(0), ...change, title: 'Hello' });
    expect(agendaOf(meeting.state)[0]?.item.title).toBe('Hello');
  });

  test('is not changed when it is unknown, closed, or would lose its question', () => {
    expect(refusalOf(planned(), { type: 'changeItem', item: itemId(9), ...change })).toBe('agenda-item-unknown');
    expect(refusalOf(planned(), { type: 'changeItem', item: itemId(1), ...change, question: '' })).toBe('question-missing');
    const meeting = running().do({ type: 'openItem', item: itemId(1) });
    meeting.do({ type: 'closeItem', item: itemId(1), outcome: 'done', why: '' });
    expect(refusalOf(meeting, { type: 'changeItem', item: itemId(1), ...change })).toBe('agenda-item-closed');
  });

  test('moves to a number, never off the end, and stays when it is there', () => {
    const meeting = planned([welcome, anItem(), bellweather]);
    expect(order(meeting.do({ type: 'moveItem', item: itemId(2), to: 0 }))).toEqual([2, 0, 1].map(itemId));
    expect(order(meeting.do({ type: 'moveItem', item: itemId(2), to: 99 }))).toEqual([0, 1, 2].map(itemId));
    expect(order(meeting.do({ type: 'moveItem', item: itemId(1), to: -4 }))).toEqual([1, 0, 2].map(itemId));
    expect(meeting.ask({ type: 'moveItem', item: itemId(1), to: 0 })).toEqual({ ok: true, value: [] });
    expect(refusalOf(meeting, { type: 'moveItem', item: itemId(9), to: 0 })).toBe('agenda-item-unknown');
  });

  test('counts places without those taken off', () => {
    const meeting = planned([welcome, anItem(), bellweather, business]);
    meeting.do({ type: 'removeItem', item: itemId(1), why: 'The family asked to wait' });
    expect(order(meeting.do({ type: 'moveItem', item: itemId(3), to: 1 }))).toEqual([0, 3, 2].map(itemId));
  });

  test('comes off with a reason, can be put back, and not once it was opened', () => {
    const meeting = planned();
    expect(refusalOf(meeting, { type: 'removeItem', item: itemId(1), why: '' })).toBe('why-missing');
    meeting.do({ type: 'removeItem', item: itemId(1), why: 'Added by mistake' });
    expect(order(meeting)).toEqual([itemId(0)]);
    expect(meeting.ask({ type: 'removeItem', item: itemId(1), why: '' })).toEqual({ ok: true, value: [] });
    meeting.do({ type: 'addItem', item: anItem(), before: itemId(0) });
    expect(order(meeting)).toEqual([1, 0].map(itemId));
    meeting.do({ type: 'removeItem', item: itemId(0), why: '' });
    meeting.do({ type: 'start', statement: '' }).do({ type: 'openItem', item: itemId(1) });
    expect(refusalOf(meeting, { type: 'removeItem', item: itemId(1), why: 'x' })).toBe('agenda-item-started');
  });

  test('is refused before there is a meeting and after it closed', () => {
    const add: MeetingCommand = { type: 'addItem', item: business, before: null };
    expect(refusalOf(new PlayedMeeting(), add)).toBe('meeting-unknown');
    expect(refusalOf(running([welcome]).do({ type: 'close', notReached: 'x' }), add)).toBe('meeting-closed');
  });

  test('may be listed again in the meeting that closed it', () => {
    const meeting = running().do({ type: 'openItem', item: itemId(1) });
    meeting.do({ type: 'closeItem', item: itemId(1), outcome: 'done', why: '' });
    expect(refusalOf(meeting, { type: 'addItem', item: anItem({ id: itemId(7) }), before: null })).toBe('accepted');
  });
});

describe('the roles', () => {
  const set = (chair: keyof typeof colleagues, minuteTaker: keyof typeof colleagues): MeetingCommand => ({
    type: 'setRoles',
    chair: colleagues[chair],
    minuteTaker: colleagues[minuteTaker],
  });

  test.each([
    ['one person cannot do both', 'tom', 'tom', 'roles-same-person'],
    ['somebody who does not chair', 'bethan', 'priyanka', 'cannot-chair'],
    ['somebody who does not take minutes', 'tom', 'bethan', 'cannot-take-minutes'],
    ['a chair and a minute-taker', 'tom', 'priyanka', 'accepted'],
  ] as const)('%s', (_case, chair, minuteTaker, code) => {
    expect(refusalOf(planned(), set(chair, minuteTaker))).toBe(code);
  });

  test('are kept in the plan, and said once', () => {
    const meeting = planned().do(set('tom', 'priyanka'));
    expect(meeting.state.plan).toMatchObject({ chair: colleagues.tom, minuteTaker: colleagues.priyanka });
    expect(meeting.ask(set('tom', 'priyanka'))).toEqual({ ok: true, value: [] });
  });

  test('need a meeting that is not over', () => {
    expect(refusalOf(new PlayedMeeting(), set('tom', 'priyanka'))).toBe('meeting-unknown');
    expect(refusalOf(running().do({ type: 'close', notReached: 'x' }), set('tom', 'priyanka'))).toBe('meeting-closed');
  });
});
