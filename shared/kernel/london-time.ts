import type { CalendarDate } from './calendar-date';
import { MINUTE_MS, type Instant } from './instant';

const londonClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
});

/**
 * The instant at which the hub's clock shows a time of day.
 * @param minutes Minutes after midnight on the wall clock, 0 to 1439.
 * @returns The earlier of two when the hour is repeated in autumn; an hour later when it is skipped in spring.
 */
export function instantAt(date: CalendarDate, minutes: number): Instant {
  const asUtc = Date.parse(date) + minutes * MINUTE_MS;
  const summer = asUtc - 60 * MINUTE_MS;
  return wallClock(summer) === asUtc ? summer : asUtc;
}

/** What the hub's clock shows at an instant, written as if it were UTC. */
function wallClock(instant: Instant): Instant {
  const parts = Object.fromEntries(londonClock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(parts['year'] ?? 0, (parts['month'] ?? 1) - 1, parts['day'], parts['hour'], parts['minute']);
}
