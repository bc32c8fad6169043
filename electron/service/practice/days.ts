import { addDays, isWorkingDay, nextWorkingDay, type CalendarDate } from '../../../shared/kernel/calendar-date';
import { instantAt } from '../../../shared/kernel/london-time';
import type { Instant } from '../../../shared/kernel/instant';

/**
 * The working day `offset` days from the seeding day. One that falls on a weekend moves to the next Monday, but what lay
 * before the seeding day stays before it.
 */
export function scriptDay(today: CalendarDate, offset: number): CalendarDate {
  const day = nextWorkingDay(addDays(today, offset));
  return offset < 0 && day >= today ? lastWorkingDay(addDays(today, -1)) : day;
}

/** The instant of a local time of day, `HH:MM`, in the hub. */
export function scriptInstant(day: CalendarDate, time: string): Instant {
  const [hours, minutes] = time.split(':').map(Number);
  return instantAt(day, (hours ?? 0) * 60 + (minutes ?? 0));
}

function lastWorkingDay(day: CalendarDate): CalendarDate {
  return isWorkingDay(day) ? day : lastWorkingDay(addDays(day, -1));
}
