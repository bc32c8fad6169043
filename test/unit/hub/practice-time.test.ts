import fc from 'fast-check';
import { expect, test } from 'vitest';
import { practiceAheadMs } from '../../../shared/domain/hub/practice-time';
import { dateAt, isWorkingDay } from '../../../shared/kernel/calendar-date';
import { DAY_MS, HOUR_MS } from '../../../shared/kernel/instant';

const thursdayMorning = Date.UTC(2026, 2, 12, 8, 30);

test('a practice hub made on a working morning keeps the computer’s time', () => {
  expect(practiceAheadMs(thursdayMorning, null)).toBe(0);
});

test('made on a Sunday, it is Monday 08:40 there', () => {
  const sunday = Date.UTC(2026, 2, 15, 19, 5);
  expect(new Date(sunday + practiceAheadMs(sunday, null)).toISOString()).toBe('2026-03-16T08:40:00.000Z');
});

test('made on a Friday afternoon in summer, it is Monday 08:40 British Summer Time there', () => {
  const friday = Date.UTC(2026, 5, 12, 14);
  expect(new Date(friday + practiceAheadMs(friday, null)).toISOString()).toBe('2026-06-15T07:40:00.000Z');
});

test('the day there is always a working day, and its time never goes back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 400 * DAY_MS }),
      fc.array(fc.integer({ min: 0, max: 5 * DAY_MS }), { maxLength: 12 }),
      (made, pauses) => {
        let computer = thursdayMorning + made;
        let ahead = practiceAheadMs(computer, null);
        let last = computer + ahead;
        for (const pause of pauses) {
          computer += pause + HOUR_MS;
          ahead = practiceAheadMs(computer, ahead);
          expect(isWorkingDay(dateAt(computer + ahead))).toBe(true);
          expect(computer + ahead).toBeGreaterThan(last);
          last = computer + ahead;
        }
      },
    ),
  );
});
