import { addDays, addWorkingDays, calendarDateOf, weekdayOf, type CalendarDate } from '../../../kernel/calendar-date';

/** Which way a date without a year or a week leans: what happened lies behind, what is promised lies ahead. */
export type Lean = 'past' | 'future';

export interface DateRule {
  /** Written without flags; tried case-insensitively at word starts. */
  readonly shape: string;
  readonly read: (groups: readonly string[], today: CalendarDate, lean: Lean) => CalendarDate | null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const counts = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may(?! (?:be|have|need|not|well))|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const weekday = '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const count = `(\\d{1,2}|an?|${counts.slice(1).join('|')})`;
const day = '(\\d{1,2})(?:st|nd|rd|th)?';

/** How people say a day. Earlier rules win where two could match, so the longer phrases come first. */
export const dateRules: readonly DateRule[] = [
  { shape: 'the day before yesterday', read: (_, today) => addDays(today, -2) },
  { shape: 'the day after tomorrow', read: (_, today) => addDays(today, 2) },
  { shape: 'yesterday|last night', read: (_, today) => addDays(today, -1) },
  { shape: 'this morning|this afternoon|earlier today', read: (_, today) => today },
  { shape: 'tomorrow', read: (_, today) => addDays(today, 1) },
  { shape: `(?:on )?(?:the )?${day}(?: of)? ${month}(?:,? (\\d{4}))?`, read: ([d, m, y], today, lean) => named(d, m, y, today, lean) },
  { shape: `(?:on )?${month} ${day}(?:,? (\\d{4}))?`, read: ([m, d, y], today, lean) => named(d, m, y, today, lean) },
  { shape: '(?:on )?(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})', read: ([d, m, y]) => numbered(d, m, y) },
  { shape: `(?:a week (?:on|from|next) ${weekday}|(?:on )?${weekday} week)`, read: ([a, b], today) => addDays(upcoming(a || b, today), 7) },
  { shape: `last ${weekday}`, read: ([name], today) => latest(name, today) },
  { shape: `next ${weekday}`, read: ([name], today) => inWeek(name, addDays(today, 7)) },
  { shape: `this ${weekday}`, read: ([name], today) => inWeek(name, today) },
  { shape: `on ${weekday}`, read: ([name], today, lean) => (lean === 'past' ? latest(name, today) : upcoming(name, today)) },
  { shape: `${count} (day|week|month)s? ago`, read: ([n, unit], today) => shifted(today, -countOf(n), unit) },
  { shape: `(?:in|within) ${count} working days?`, read: ([n], today) => addWorkingDays(today, countOf(n)) },
  { shape: `(?:in|within) ${count} (day|week|month)s?(?:['’] time)?`, read: ([n, unit], today) => shifted(today, countOf(n), unit) },
];

/** "Today" says when a promise is due; in an account ("on what we know today") it says nothing about when. */
export const todayRule: DateRule = { shape: 'today|tonight', read: (_, today) => today };

/** Further forms that only a promise uses: "by Wed", "by the end of the week". */
export const dueRules: readonly DateRule[] = [
  { shape: '(?:the )?end of (?:the|this) week', read: (_, today) => endOfWeek(today) },
  { shape: '(?:the )?end of next week|next week', read: (_, today) => endOfWeek(addDays(today, 7)) },
  { shape: '(?:the )?end of (?:the|this) month', read: (_, today) => endOfMonth(today) },
  { shape: '(\\d{1,2})/(\\d{1,2})', read: ([d, m], today, lean) => nearest(Number(d), Number(m), today, lean) },
  { shape: weekday, read: ([name], today) => upcoming(name, today) },
];

function named(d = '', m = '', y = '', today: CalendarDate, lean: Lean): CalendarDate | null {
  const number = months.indexOf(m.slice(0, 3).toLowerCase()) + 1;
  return y === '' ? nearest(Number(d), number, today, lean) : calendarDateOf(Number(y), number, Number(d));
}

function numbered(d = '', m = '', y = ''): CalendarDate | null {
  return calendarDateOf(y.length === 2 ? 2000 + Number(y) : Number(y), Number(m), Number(d));
}

/** The nearest such day on the side it leans to, today included. 29 February looks up to eight years away. */
function nearest(d: number, m: number, today: CalendarDate, lean: Lean): CalendarDate | null {
  const year = Number(today.slice(0, 4));
  for (let away = 0; away <= 8; away += 1) {
    const date = calendarDateOf(lean === 'past' ? year - away : year + away, m, d);
    if (date !== null && (lean === 'past' ? date <= today : date >= today)) return date;
  }
  return null;
}

/** The next such weekday after today; said on a Thursday, "Thursday" is a week away. */
function upcoming(name = '', today: CalendarDate): CalendarDate {
  return addDays(today, ((numberOf(name) - weekdayOf(today) + 6) % 7) + 1);
}

/** The last such weekday before today. */
function latest(name = '', today: CalendarDate): CalendarDate {
  return addDays(today, -(((weekdayOf(today) - numberOf(name) + 6) % 7) + 1));
}

/** That weekday in the week (Monday to Sunday) a day lies in. */
function inWeek(name = '', date: CalendarDate): CalendarDate {
  return addDays(date, numberOf(name) - weekdayOf(date));
}

function endOfWeek(date: CalendarDate): CalendarDate {
  const friday = addDays(date, 5 - weekdayOf(date));
  return friday < date ? addDays(friday, 7) : friday;
}

function endOfMonth(date: CalendarDate): CalendarDate {
  return shifted(addDays(date, 1 - Number(date.slice(8))), 1, 'month', -1);
}

function shifted(date: CalendarDate, by: number, unit = 'day', extraDays = 0): CalendarDate {
  if (unit.toLowerCase() !== 'month') return addDays(date, by * (unit.toLowerCase() === 'week' ? 7 : 1) + extraDays);
  const from = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + by;
  // A month without that day ends earlier: 31 January and a month is the last of February.
  for (let d = Number(date.slice(8)); d > 0; d -= 1) {
    const found = calendarDateOf(Math.floor(from / 12), (from % 12) + 1, d);
    if (found !== null) return addDays(found, extraDays);
  }
  return date;
}

function countOf(word = ''): number {
  if (/^\d/.test(word)) return Number(word);
  return Math.max(1, counts.indexOf(word.toLowerCase()));
}

function numberOf(name: string): number {
  return weekdays.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
