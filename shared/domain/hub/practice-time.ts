import { addDays, dateAt, isWorkingDay, nextWorkingDay } from '../../kernel/calendar-date';
import { instantAt } from '../../kernel/london-time';
import type { Instant } from '../../kernel/instant';

const morning = 8 * 60 + 40;

/**
 * How far a practice hub's clock is ahead of the computer's, so that its day is always a working day with the daily
 * meeting still to come when it is made.
 * @param kept What it was before, in milliseconds; null for a hub that is being made.
 * @returns `kept` while that gives a working day, else as much as leads to 08:40 on the next one. Never less than `kept`.
 */
export function practiceAheadMs(computerNow: Instant, kept: number | null): number {
  const now = computerNow + (kept ?? 0);
  const today = dateAt(now);
  const isMorning = now < instantAt(today, 9 * 60);
  if (isWorkingDay(today) && (kept !== null || isMorning)) return kept ?? 0;
  const day = nextWorkingDay(isWorkingDay(today) ? addDays(today, 1) : today);
  return (kept ?? 0) + Math.max(0, instantAt(day, morning) - now);
}
