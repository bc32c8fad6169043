import type { CalendarDate } from '../../../kernel/calendar-date';
import type { StatementId } from '../../../kernel/ids';
import type { Disclosure, Speaker, Statement, StatementKind } from '../statement';
import { cueWords, suggestedKind, type CueWords } from './cue-words';
import { plainText } from './escapes';
import { findHappenedOn } from './find-date';
import type { LineMarks, Sticky } from './line-marks';
import { tighter, widestFor } from './markings';

/** Where a mark comes from: shown dashed when suggested, with a lock when a rule holds it. */
export type Given = 'usual' | 'suggested' | 'chosen' | 'rule';

export interface Marked<T> {
  readonly value: T;
  readonly given: Given;
}

/** A line as it would be kept now. */
export interface LineReading {
  readonly text: string;
  readonly speaker: Speaker | null;
  readonly kind: Marked<StatementKind>;
  readonly disclosure: Marked<Disclosure>;
  readonly happenedOn: Marked<CalendarDate> | null;
}

/** Reads what was typed with what was chosen. Never throws; the text of a line without signs comes back as typed. */
export function readLine(text: string, marks: LineMarks, sticky: Sticky, today: CalendarDate, cues: CueWords = cueWords): LineReading {
  const speaker = speakerOf(marks, sticky);
  const kind = kindOf(text, marks, speaker, cues);
  return {
    text: plainText(text),
    speaker,
    kind,
    disclosure: disclosureOf(marks, kind.value, isHeldTight(marks, sticky, speaker)),
    happenedOn: happenedOnOf(text, marks, today),
  };
}

/** The record of a line; null while nobody is named as its speaker or nothing is said. */
export function statementOf(reading: LineReading, marks: LineMarks, id: StatementId): Statement | null {
  if (reading.speaker === null || reading.text === '') return null;
  return {
    id,
    text: reading.text,
    speaker: reading.speaker,
    kind: reading.kind.value,
    source: marks.source.trim(),
    disclosure: reading.disclosure.value,
    people: marks.people,
    p: marks.p,
    happenedOn: reading.happenedOn?.value ?? null,
  };
}

/** What the next line starts with: the speaker stays; own words of the family do not change who is speaking. */
export function stickyAfter(sticky: Sticky, marks: LineMarks, reading: LineReading): Sticky {
  if (marks.mode !== 'statement' || reading.speaker === null) return sticky;
  const isTight = reading.kind.value === 'intelligence' || isHeldTight(marks, sticky, reading.speaker);
  return { speaker: reading.speaker, isTight };
}

export function sameSpeaker(left: Speaker | null, right: Speaker | null): boolean {
  if (left === null || right === null) return left === right;
  if (left.kind === 'colleague') return right.kind === 'colleague' && left.colleague === right.colleague;
  return right.kind === 'family' && left.person === right.person;
}

function speakerOf(marks: LineMarks, sticky: Sticky): Speaker | null {
  if (marks.speaker !== null) return marks.speaker;
  return marks.mode === 'own-words' ? { kind: 'family', person: null } : sticky.speaker;
}

function kindOf(text: string, marks: LineMarks, speaker: Speaker | null, cues: CueWords): Marked<StatementKind> {
  if (marks.mode === 'own-words') return { value: 'own-words', given: 'chosen' };
  if (marks.kind !== null) return { value: marks.kind, given: 'chosen' };
  if (speaker?.kind === 'family') return { value: 'own-words', given: 'suggested' };
  const suggested = suggestedKind(text, cues);
  return suggested === null ? { value: 'fact', given: 'usual' } : { value: suggested, given: 'suggested' };
}

function isHeldTight(marks: LineMarks, sticky: Sticky, speaker: Speaker | null): boolean {
  return marks.isTight || (sticky.isTight && marks.mode === 'statement' && sameSpeaker(speaker, sticky.speaker));
}

function disclosureOf(marks: LineMarks, kind: StatementKind, isTight: boolean): Marked<Disclosure> {
  const floor = isTight ? 'ask-police-first' : widestFor(kind);
  const chosen = marks.disclosure ?? 'family-can-see';
  const value = tighter(floor, chosen);
  if (value !== chosen || floor === 'ask-police-first') return { value, given: 'rule' };
  return { value, given: marks.disclosure === null ? 'usual' : 'chosen' };
}

function happenedOnOf(text: string, marks: LineMarks, today: CalendarDate): Marked<CalendarDate> | null {
  if (marks.happenedOn === 'none') return null;
  if (marks.happenedOn !== null) return { value: marks.happenedOn, given: 'chosen' };
  const found = findHappenedOn(text, today);
  return found === null ? null : { value: found.date, given: 'suggested' };
}
