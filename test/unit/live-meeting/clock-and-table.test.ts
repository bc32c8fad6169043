import { describe, expect, test } from 'vitest';
import { itemClock } from '../../../renderer/src/places/meeting/item-clock';
import { ringSeats } from '../../../renderer/src/places/meeting/rail/ring-seats';
import { peopleFor } from '../../../renderer/src/places/meeting/attendance/people-at-table';
import type { CurrentMeeting, Seat, ShownItem, ShownNeed } from '../../../shared/contract/meeting';
import { colleagues, disciplines } from '../../builders/directory';

const minute = 60_000;
const item = (changes: Partial<ShownItem>): ShownItem =>
  ({ minutes: 12, extraMinutes: 0, spentMs: 0, openedAt: null, shownNeeds: [], ...changes }) as ShownItem;

describe('the clock of an item', () => {
  test.each([
    [{ openedAt: 0 }, 6 * minute, { usedSeconds: 360, allottedMinutes: 12, minutesOver: 0, isNearEnd: false }],
    [{ openedAt: 0, spentMs: 4 * minute }, 6 * minute, { usedSeconds: 600, isNearEnd: true }],
    [{ openedAt: 0, extraMinutes: 2 }, 15 * minute, { allottedMinutes: 14, minutesOver: 1 }],
    [{ spentMs: 3 * minute }, 99 * minute, { usedSeconds: 180, minutesOver: 0 }],
  ])('%o after %i ms', (changes, now, clock) => {
    expect(itemClock(item(changes), now)).toMatchObject(clock);
  });

  test('a clock that was moved back takes no time away', () => {
    expect(itemClock(item({ openedAt: 10 * minute, spentMs: minute }), 5 * minute).usedSeconds).toBe(60);
  });
});

// As much of a seat, a need and a meeting as the table looks at.
const seat = (who: Seat['who'], discipline: Seat['discipline'], state: Seat['state'], name = 'Somebody'): Seat =>
  ({ who, discipline, state, name, code: 'XX', tint: 'none' }) as Seat;
const need = (discipline: Seat['discipline'], state: ShownNeed['state']): ShownNeed => ({
  discipline,
  state,
  code: 'YY',
  name: 'A need',
  tint: 'none',
});
const meeting = (seats: readonly Seat[]): CurrentMeeting => ({ seats }) as CurrentMeeting;

describe('the table for one item', () => {
  test('who is needed and here, needed and missing, in writing, away, not here yet', () => {
    const seats = [
      seat(colleagues.rhys, disciplines.police, 'here'),
      seat(colleagues.farrah, disciplines.domesticAbuse, 'expected'),
      seat(colleagues.ruth, disciplines.school, 'writing'),
      seat(colleagues.dean, disciplines.substanceUse, 'away'),
      seat(colleagues.ingrid, disciplines.mentalHealth, 'left'),
      seat(colleagues.joanne, disciplines.send, 'expected'),
    ];
    const needs = [need(disciplines.police, 'here'), need(disciplines.domesticAbuse, 'missing'), need(disciplines.school, 'in-writing')];
    expect(ringSeats(meeting(seats), item({ shownNeeds: needs })).map(({ state, isNeeded }) => [state, isNeeded])).toEqual([
      ['present', true],
      ['missing', true],
      ['written', true],
      ['away', false],
      ['away', false],
      ['due', false],
    ]);
  });

  test('a need nobody at the table brings has a place of its own', () => {
    const ring = ringSeats(meeting([]), item({ shownNeeds: [need(disciplines.housing, 'missing')] }));
    expect(ring).toMatchObject([{ id: disciplines.housing, state: 'missing', isNeeded: true }]);
  });
});

test('attendance finds people by the start of any word, seats first', () => {
  const seats = [seat(colleagues.bethan, disciplines.earlyHelp, 'here', 'Bethan Pryce')];
  const rows = [{ id: colleagues.helen, name: 'Helen Bethany', title: '', code: 'EH', agencyName: '', tint: 'eh' }] as never;
  expect(peopleFor(meeting(seats), rows, 'beth').map(({ name, state }) => [name, state])).toEqual([
    ['Bethan Pryce', 'here'],
    ['Helen Bethany', 'not-listed'],
  ]);
  expect(peopleFor(meeting(seats), rows, 'pry')).toHaveLength(1);
});
