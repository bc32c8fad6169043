import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addWorkingDays,
  calendarDateOf,
  dateAt,
  daysBetween,
  isWorkingDay,
  nextWorkingDay,
  parseCalendarDate,
  weekdayOf,
} from '../../../shared/kernel/calendar-date';

const anyDay = fc
  .record({ year: fc.integer({ min: 1950, max: 2090 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) })
  .map(({ year, month, day }) => {
    const date = calendarDateOf(year, month, day);
    if (date === null) throw new Error('days up to the 28th exist');
    return date;
  });

describe('a calendar date', () => {
  test('is read only when the day exists', () => {
    const read = ['2026-03-12', '2024-02-29', '2026-02-29', '2026-02-31', '2026-13-01', '26-3-1', '2026-3-01', ''].map(parseCalendarDate);
    expect(read).toEqual(['2026-03-12', '2024-02-29', null, null, null, null, null, null]);
  });

  test('is the day in the hub, also in the hour after midnight of summer time', () => {
    expect([Date.UTC(2026, 6, 1, 23, 30), Date.UTC(2026, 0, 1, 23, 30)].map(dateAt)).toEqual(['2026-07-02', '2026-01-01']);
  });

  test('adding days and counting them agree, across leap years and clock changes', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  test('working days never fall on a weekend', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (date, count) => {
        const due = addWorkingDays(date, count);
        expect(weekdayOf(due)).toBeLessThanOrEqual(5);
        const between = Array.from({ length: daysBetween(date, due) }, (_, index) => addDays(date, index + 1));
        expect(between.filter(isWorkingDay)).toHaveLength(count);
      }),
    );
  });

  test('the next working day of a Saturday is Monday', () => {
    const saturday = calendarDateOf(2026, 3, 7);
    expect(saturday && nextWorkingDay(saturday)).toBe('2026-03-09');
  });
});
