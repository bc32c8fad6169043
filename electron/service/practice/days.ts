import { addDays, isWorkingDay, nextWorkingDay, type CalendarDate } from '../../../shared/kernel/calendar-date';
import { MINUTE_MS, type Instant } from '../../../shared/kernel/instant';

/**
 * The working day `offset` days from the seeding day. One that falls on a weekend moves to the next Monday, but never
 * past the seeding day when it lay before it.
 */
export function scriptDay(today: CalendarDate, offset: number): CalendarDate {
  const day = nextWorkingDay(addDays(today, offset));
  return offset <= 0 && day > today ? lastWorkingDay(today) : day;
}

/** The instant of a local time of day, `HH:MM`, in the hub (Europe/London). */
export function londonInstant(day: CalendarDate, time: string): Instant {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  const shown = londonClock.formatToParts(asIfUtc);
  const part = (type: string): number => Number(shown.find((one) => one.type === type)?.value ?? 0);
  const offset = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) - asIfUtc;
  return asIfUtc - Math.round(offset / MINUTE_MS) * MINUTE_MS;
}

const londonClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
});

function lastWorkingDay(day: CalendarDate): CalendarDate {
  return isWorkingDay(day) ? day : lastWorkingDay(addDays(day, -1));
}
