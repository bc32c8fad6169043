import { ageOn } from '../../../shared/domain/family/age';
import type { Relation } from '../../../shared/domain/family/events';
import { readUkDate } from '../../../shared/domain/person/uk-date';
import type { CalendarDate } from '../../../shared/kernel/calendar-date';
import { parseNhsNumber } from '../../../shared/kernel/nhs-number';
import { formatDay } from '../../../shared/messages/dates';
import { t } from '../../../shared/messages/t';

/** A typed field read: its value, or the sentence that says what is wrong with it. */
export type ReadField<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** A birth date as it was typed, `3/4/15`; empty is nobody's fault. */
export function readBorn(text: string, relation: Relation, today: CalendarDate): ReadField<CalendarDate | null> {
  const read = readUkDate(text, today);
  if (read.kind === 'empty' || relation === 'unborn') return { ok: true, value: null };
  if (read.kind === 'no-such-day') return { ok: false, message: t('people.bornNoSuchDay') };
  if (read.kind === 'not-a-date') return { ok: false, message: t('people.bornNotADate') };
  return read.date > today ? { ok: false, message: t('people.bornLater') } : { ok: true, value: read.date };
}

/** An NHS number as it was typed, with or without spaces. */
export function readNhs(text: string): ReadField<string | null> {
  if (text.trim() === '') return { ok: true, value: null };
  const digits = parseNhsNumber(text);
  return digits === null ? { ok: false, message: t('people.nhsWrong') } : { ok: true, value: digits };
}

/** A birth date said back: "Friday 3 April 2015, 10 years old". */
export function bornSaidBack(born: CalendarDate, today: CalendarDate): string {
  return t('people.bornBack', { date: formatDay(born), age: ageOn(born, today) ?? 0 });
}
