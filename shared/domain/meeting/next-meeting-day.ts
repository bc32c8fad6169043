import { addDays, nextWorkingDay, type CalendarDate } from '../../kernel/calendar-date';
import type { TimeOfDay } from '../hub/events';
import { minutesOfDay } from './time-plan';

/**
 * The day the next daily meeting is for: today until it would have ended, else the next working day.
 * @param time The hub's local time now.
 * @param heldToday Whether today's meeting was already held.
 */
export function nextMeetingDay(
  today: CalendarDate,
  time: TimeOfDay,
  daily: { readonly startsAt: TimeOfDay; readonly minutes: number },
  heldToday: boolean,
): CalendarDate {
  const day = nextWorkingDay(today);
  if (day !== today) return day;
  const isPast = minutesOfDay(time) >= minutesOfDay(daily.startsAt) + daily.minutes;
  return heldToday || isPast ? nextWorkingDay(addDays(today, 1)) : today;
}
