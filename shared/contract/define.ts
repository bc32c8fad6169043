import { z } from 'zod';
import type { StreamKind } from '../kernel/event';
import { parseCalendarDate, type CalendarDate } from '../kernel/calendar-date';
import { isId, type Id } from '../kernel/ids';

/** What an announcement names: the kinds of stream that changed, and things that are not streams. */
export type Topic = StreamKind | 'session' | 'backup' | 'draft';

/** An act of a person that becomes events in one stream of the record. */
export interface CommandSpec<I extends z.ZodType = z.ZodType> {
  readonly kind: 'command';
  readonly input: I;
}

/** A question; asked again when one of its topics is announced. */
export interface QuerySpec<I extends z.ZodType = z.ZodType, O = unknown> {
  readonly kind: 'query';
  readonly input: I;
  readonly topics: readonly Topic[];
  /** Never present at run time: it carries the type of the answer. */
  readonly output?: O;
}

/** Work that takes time or reaches outside the record: keys, files, signing, backups. */
export interface ActSpec<I extends z.ZodType = z.ZodType, O = unknown> {
  readonly kind: 'act';
  readonly input: I;
  readonly output?: O;
}

export type OperationSpec = CommandSpec | QuerySpec | ActSpec;

export function command<I extends z.ZodType>(input: I): CommandSpec<I> {
  return { kind: 'command', input };
}

/** `query<Answer>()(input, topics)`: the answer's type is given, the input's is found. */
export function query<O>() {
  return <I extends z.ZodType>(input: I, topics: readonly Topic[]): QuerySpec<I, O> => ({ kind: 'query', input, topics });
}

/** `act<Answer>()(input)`. */
export function act<O>() {
  return <I extends z.ZodType>(input: I): ActSpec<I, O> => ({ kind: 'act', input });
}

/** The id of a thing named by its brand: `id<FamilyId>()`. */
export function id<T extends Id<string>>(): z.ZodType<T, T> {
  return z.custom<T>((value) => isId(value)).meta({ form: 'id' });
}

/** A day that exists, `yyyy-mm-dd`. */
export const date: z.ZodType<CalendarDate, CalendarDate> = z
  .custom<CalendarDate>((value) => typeof value === 'string' && parseCalendarDate(value) !== null)
  .meta({ form: 'date' });

const wellFormed = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000');

/** A single line a person typed; trimmed, may be empty. `most` is in UTF-16 units. */
export function line(most = 500) {
  return z
    .string()
    .max(most)
    .refine(wellFormed)
    .refine((text) => !/[\r\n]/.test(text));
}

/** A single line that says something. */
export function filledLine(most = 500) {
  return line(most).refine((text) => text.trim() !== '');
}

/** Text with paragraphs, up to 20,000 units. */
export function prose(most = 20_000) {
  return z.string().max(most).refine(wellFormed);
}

export function filledProse(most = 20_000) {
  return prose(most).refine((text) => text.trim() !== '');
}

/** Milliseconds since the epoch. */
export const instant = z.int().min(0).max(253_402_300_799_999);

/** The version the person was looking at, where two people could collide. */
export const expectedVersion = z.int().min(0);
