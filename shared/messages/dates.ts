/** Dates and times in the words of the house style, always in the hub's own zone. */
const zone = 'Europe/London';

const dayLong = formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const dayMedium = formatter({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });
const dayShort = formatter({ weekday: 'short', day: 'numeric', month: 'short' });
const dayMonth = formatter({ day: 'numeric', month: 'long' });
const weekday = formatter({ weekday: 'long' });
const time = formatter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, zone);
const clock = formatter({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' }, zone);

/** `2026-03-12` → `Thursday 12 March 2026`. */
export function formatLongDay(date: string): string {
  return dayOf(dayLong, date);
}

/** `2026-03-12` → `Thu 12 March 2026`. */
export function formatDay(date: string): string {
  return dayOf(dayMedium, date);
}

/** `2026-03-12` → `Thu 12 Mar`, for tables and rows. */
export function formatShortDay(date: string): string {
  return dayOf(dayShort, date);
}

/** `2026-03-12` → `12 March`, for running text. */
export function formatDayMonth(date: string): string {
  return dayOf(dayMonth, date);
}

/** `2026-03-12` → `Thursday`. */
export function formatWeekday(date: string): string {
  return dayOf(weekday, date);
}

/** Milliseconds since the epoch → `09:15`, London time. */
export function formatTime(instant: number): string {
  return time.format(instant);
}

/** Milliseconds since the epoch → `09:38:12`, London time. */
export function formatClock(instant: number): string {
  return clock.format(instant);
}

/** Minutes → `12 min` or `2 h 40`. */
export function formatMinutes(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${String(rest).padStart(2, '0')}`;
}

/** Seconds → `6:12`, for a clock that counts up. */
export function formatCount(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}

function formatter(options: Intl.DateTimeFormatOptions, timeZone = 'UTC'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone });
}

// en-GB writes "Thursday, 12 March" in some versions of the data and "Thursday 12 March" in others.
function dayOf(format: Intl.DateTimeFormat, date: string): string {
  return format.format(Date.parse(`${date}T00:00:00Z`)).replace(',', '');
}
