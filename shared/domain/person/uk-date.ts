import { calendarDateOf, type CalendarDate } from '../../kernel/calendar-date';

/** Which number comes first in `03/04/2015`; the hub's own entry is always day first. */
export type DateOrder = 'day-first' | 'month-first';

/** What a text that should be a date turned out to be. */
export type UkDate =
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'empty' }
  /** It has the form of a date and there is no such day: 31/02. */
  | { readonly kind: 'no-such-day' }
  | { readonly kind: 'not-a-date' };

const numbers = /^(\d{1,4})[/\-. ](\d{1,2})[/\-. ](\d{1,4})$/;
const worded = /^(\d{1,2})(?:st|nd|rd|th)?[ \-/.](?:of )?([a-z]{3,9})[ \-/.,]*(\d{4}|\d{2})$/i;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a date the ways people in the UK write one: `3/4/15`, `03-04-2015`, `3.4.2015`, `2015-04-03`, `3 April 2015`,
 * `3rd Apr 15`.
 * @param today A year of two digits is the last such year that is not after today's.
 */
export function readUkDate(text: string, today: CalendarDate, order: DateOrder = 'day-first'): UkDate {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  if (trimmed === '') return { kind: 'empty' };
  const byName = worded.exec(trimmed);
  if (byName) {
    const month = months.indexOf((byName[2] ?? '').slice(0, 3).toLowerCase()) + 1;
    return month === 0 ? { kind: 'not-a-date' } : dayOf(yearOf(byName[3] ?? '', today), month, Number(byName[1]));
  }
  const parts = numbers.exec(trimmed);
  if (!parts) return { kind: 'not-a-date' };
  return numericDate([parts[1] ?? '', parts[2] ?? '', parts[3] ?? ''], today, order);
}

function numericDate([first, second, third]: readonly [string, string, string], today: CalendarDate, order: DateOrder): UkDate {
  if (first.length === 4 && third.length <= 2) return dayOf(Number(first), Number(second), Number(third));
  if (first.length > 2 || (third.length !== 2 && third.length !== 4)) return { kind: 'not-a-date' };
  const [day, month] = order === 'day-first' ? [first, second] : [second, first];
  return dayOf(yearOf(third, today), Number(month), Number(day));
}

function dayOf(year: number, month: number, day: number): UkDate {
  const date = calendarDateOf(year, month, day);
  return date === null ? { kind: 'no-such-day' } : { kind: 'date', date };
}

function yearOf(text: string, today: CalendarDate): number {
  if (text.length === 4) return Number(text);
  const thisYear = Number(today.slice(0, 4));
  const year = Math.floor(thisYear / 100) * 100 + Number(text);
  return year > thisYear ? year - 100 : year;
}
