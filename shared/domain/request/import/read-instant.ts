import type { CalendarDate } from '../../../kernel/calendar-date';
import type { Instant } from '../../../kernel/instant';
import { instantAt } from '../../../kernel/london-time';
import { readUkDate, type DateOrder } from '../../person/uk-date';

export type ReadInstant =
  | { readonly kind: 'instant'; readonly instant: Instant; readonly isTimeUnread: boolean }
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-such-day' }
  | { readonly kind: 'not-a-date' };

const dateThenTime =
  /^(.*?)(?:[T,\s]+(?:at )?(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\.\d+)?\s*(?:am|pm)?|\d{1,2}\s*(?:am|pm)|\d{4}\s*(?:hrs|h)))?$/i;
const withZone = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/;

/**
 * Reads when something was received, from a cell with a date and perhaps a time, and perhaps a second cell with the time.
 * Without a time it is the start of that day in London.
 */
export function readInstant(cell: string, timeCell: string, today: CalendarDate, order: DateOrder): ReadInstant {
  const text = cell.trim();
  if (withZone.test(text) && !Number.isNaN(Date.parse(text))) return { kind: 'instant', instant: Date.parse(text), isTimeUnread: false };
  const parts = dateThenTime.exec(text.replace(/\s+/g, ' '));
  const date = readUkDate(parts?.[1] ?? text, today, order);
  if (date.kind !== 'date') return date;
  const time = timeCell.trim() === '' ? (parts?.[2] ?? '') : timeCell.trim();
  const minutes = readTime(time);
  return { kind: 'instant', instant: instantAt(date.date, minutes ?? 0), isTimeUnread: minutes === null };
}

const clockTime = /^(\d{1,2})[:.]?(\d{2})?(?:[:.]\d{2})?(?:\.\d+)?\s*(am|pm|hrs|h)?$/i;

/** Minutes after midnight for `08:30`, `8.30am`, `2pm`, `0830hrs`; 0 for an empty text, null for what is no time. */
export function readTime(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return 0;
  const match = clockTime.exec(trimmed);
  if (!match) return null;
  const half = (match[3] ?? '').toLowerCase();
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
  const isHalfDay = half === 'am' || half === 'pm';
  if (minute > 59 || hour > (isHalfDay ? 12 : 23) || (isHalfDay && hour === 0)) return null;
  return (isHalfDay ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour) * 60 + minute;
}
