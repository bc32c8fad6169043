import { DAY_MS, type Instant } from './instant';

declare const calendarDate: unique symbol;

/** A day in the hub's calendar (Europe/London), written `yyyy-mm-dd`. */
export type CalendarDate = string & { readonly [calendarDate]: true };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `yyyy-mm-dd`; null when it is not a day that exists (31 February, 13th month). */
export function parseCalendarDate(text: string): CalendarDate | null {
  const match = shape.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return calendarDateOf(year, month, day);
}

/** The day with this year, month (1–12) and day of month; null when there is none. */
export function calendarDateOf(year: number, month: number, day: number): CalendarDate | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || year > 9999 || time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return null;
  // The parts were checked against the calendar above, so the brand is earned.
  return time.toISOString().slice(0, 10) as CalendarDate;
}

/** The day it is in the hub at an instant. */
export function dateAt(instant: Instant): CalendarDate {
  // The en-CA locale writes yyyy-mm-dd, and Intl only produces days that exist.
  return londonDay.format(instant) as CalendarDate;
}

const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** The day `days` later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  // Adding whole days to a day that exists gives a day that exists.
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10) as CalendarDate;
}

/** Whole days from one date to the other; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

export function isBefore(left: CalendarDate, right: CalendarDate): boolean {
  return left < right;
}

/** Day of the week, Monday 1 to Sunday 7. */
export function weekdayOf(date: CalendarDate): number {
  return ((new Date(Date.parse(date)).getUTCDay() + 6) % 7) + 1;
}

export function isWorkingDay(date: CalendarDate): boolean {
  return weekdayOf(date) <= 5;
}

/** The date itself when it is a working day, else the next Monday. */
export function nextWorkingDay(date: CalendarDate): CalendarDate {
  return isWorkingDay(date) ? date : nextWorkingDay(addDays(date, 1));
}

/** The working day `count` working days after a date; Saturdays and Sundays are not counted. */
export function addWorkingDays(date: CalendarDate, count: number): CalendarDate {
  let day = date;
  for (let left = count; left > 0; left -= isWorkingDay(day) ? 1 : 0) day = addDays(day, 1);
  return day;
}
