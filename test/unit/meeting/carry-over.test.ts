import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comingBack, isOver, type PastItem } from '../../../shared/domain/meeting/carry-over';
import type { CalendarDate } from '../../../shared/kernel/calendar-date';
import { anItem, itemId } from '../../builders/meeting';
import { playHub, type DayOfHub } from './played-hub';

// Days that exist.
const wednesday = '2026-03-11' as CalendarDate;
const thursday = '2026-03-12' as CalendarDate;
const past = (change: Partial<PastItem> = {}): PastItem => ({
  item: anItem(),
  on: wednesday,
  meeting: 'closed',
  outcome: 'carried-over',
  isRemoved: false,
  ...change,
});

describe('what comes back', () => {
  test.each([
    ['was put off', past(), true],
    ['was provisional', past({ outcome: 'provisional' }), true],
    ['was not closed', past({ outcome: null }), true],
    ['was on an agenda whose day passed', past({ meeting: 'planned', outcome: null }), true],
    ['is done', past({ outcome: 'done' }), false],
    ['was taken off', past({ isRemoved: true }), false],
    ['is on the agenda of a live meeting', past({ meeting: 'live', outcome: null }), false],
    ['is on an agenda for today', past({ meeting: 'planned', outcome: null, on: thursday }), false],
    ['every agenda makes anew', past({ item: anItem({ kind: 'welcome', family: null }) }), false],
  ])('when an item %s', (_case, item, comes) => {
    expect(comingBack([item], thursday)).toEqual(comes ? [item.item] : []);
  });

  test('is only the latest of an item that was carried over again and again', () => {
    const again = anItem({ id: itemId(2), carriedFrom: itemId(1) });
    expect(comingBack([past(), past({ item: again })], thursday)).toEqual([again]);
  });

  test('is the earlier item again when the later one was taken off', () => {
    const again = anItem({ id: itemId(2), carriedFrom: itemId(1) });
    expect(comingBack([past(), past({ item: again, isRemoved: true })], thursday)).toEqual([anItem()]);
  });
});

test('a live meeting is never over, whatever the day', () => {
  expect(isOver('live', wednesday, thursday)).toBe(false);
});

test('over any sequence of meetings no unfinished item, open request or open action is ever lost', () => {
  const aDay: fc.Arbitrary<DayOfHub> = fc.record({
    newRequests: fc.nat({ max: 4 }),
    newActions: fc.nat({ max: 3 }),
    doneActions: fc.nat({ max: 2 }),
    isHeld: fc.boolean(),
    acts: fc.array(
      fc.record({
        pick: fc.nat({ max: 40 }),
        act: fc.constantFrom('done', 'provisional', 'put-off', 'take-off', 'add', 'leave-open'),
      }),
      { maxLength: 10 },
    ),
    isClosed: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(aDay, { minLength: 1, maxLength: 8 }), (days) => {
      const hub = playHub(days);
      expect(hub.lost()).toEqual([]);
      expect(hub.overdueShown()).toBe(true);
    }),
    { numRuns: 300 },
  );
});
