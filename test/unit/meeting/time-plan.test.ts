import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextMeetingDay } from '../../../shared/domain/meeting/next-meeting-day';
import {
  endsAt,
  finishOf,
  freeMinutes,
  laterBy,
  minutesLeft,
  minutesOver,
  spentMs,
  startTimes,
} from '../../../shared/domain/meeting/time-plan';
import type { CalendarDate } from '../../../shared/kernel/calendar-date';

const minute = 60_000;
// A day that exists.
const day = (text: string): CalendarDate => text as CalendarDate;

describe('the plan of a meeting', () => {
  test('says when each item starts', () => {
    expect(startTimes('09:15', [2, 6, 5, 12])).toEqual(['09:15', '09:17', '09:23', '09:28']);
    expect(laterBy('23:50', 15)).toBe('00:05');
  });

  test('says how many minutes are free, or over', () => {
    expect(freeMinutes(60, [2, 6, 12])).toBe(40);
    expect(freeMinutes(60, [40, 30])).toBe(-10);
  });

  test('ends when the open item has used what it has left and the others took their minutes', () => {
    const left = minutesLeft([
      { minutes: 10, extraMinutes: 0, at: 'closed', spentMs: 30 * minute },
      { minutes: 12, extraMinutes: 2, at: 'live', spentMs: 6 * minute },
      { minutes: 8, extraMinutes: 0, at: 'todo', spentMs: 0 },
    ]);
    expect(left).toBe(16);
    expect(minutesLeft([{ minutes: 5, extraMinutes: 0, at: 'live', spentMs: 9 * minute }])).toBe(0);
  });
});

describe('the end of a running meeting', () => {
  const start = 1_000 * minute;
  const items = [
    { minutes: 10, extraMinutes: 2, at: 'live', spentMs: 4 * minute },
    { minutes: 8, extraMinutes: 0, at: 'todo', spentMs: 0 },
  ] as const;
  const finish = finishOf(items, start + 4 * minute);

  test.each([
    ['stays while the open item is within its time', 5, 20],
    ['is a whole minute, never one too early', 4.5, 20],
    ['moves with every minute the item runs over', 15, 23],
  ])('%s', (_what, now, end) => {
    expect(endsAt(finish, start + now * minute)).toBe(start + end * minute);
  });

  test('between two items every minute moves it', () => {
    const between = finishOf([{ minutes: 8, extraMinutes: 0, at: 'todo', spentMs: 0 }], start);
    expect(endsAt(between, start + 3 * minute)).toBe(start + 11 * minute);
  });

  test('is over by what it ends past the length the meeting was given', () => {
    expect(minutesOver(start, 20, start + 20 * minute)).toBe(0);
    expect(minutesOver(start, 20, start + 23 * minute)).toBe(3);
    expect(minutesOver(start, 60, start + 23 * minute)).toBe(0);
  });
});

describe('the clock of an item', () => {
  test('adds what was spent each time it was open', () => {
    expect(
      spentMs(
        [
          { from: 0, to: 3 * minute },
          { from: 10 * minute, to: null },
        ],
        12 * minute,
      ),
    ).toBe(5 * minute);
  });

  test('is never negative, also when the computer clock was moved back', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ from: fc.nat(), to: fc.option(fc.nat()) })), fc.nat(), (spells, now) => spentMs(spells, now) >= 0),
    );
    expect(spentMs([{ from: 60 * minute, to: null }], 0)).toBe(0);
  });
});

describe('the next daily meeting', () => {
  const daily = { startsAt: '09:15', minutes: 60 };

  test.each([
    ['today until it would have ended', '2026-03-12', '10:14', false, '2026-03-12'],
    ['tomorrow after that', '2026-03-12', '10:15', false, '2026-03-13'],
    ['tomorrow once it was held', '2026-03-12', '09:20', true, '2026-03-13'],
    ['Monday after Friday', '2026-03-13', '17:00', false, '2026-03-16'],
    ['Monday at the weekend', '2026-03-14', '08:00', false, '2026-03-16'],
  ])('is %s', (_case, today, time, held, expected) => {
    expect(nextMeetingDay(day(today), time, daily, held)).toBe(expected);
  });
});
