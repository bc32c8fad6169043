import { nameKey } from '../../person/name-key';
import type { RequestDetails, RequestedPerson } from '../events';
import { cellNote, type CellNote, type CellNoteCode } from './cell-note';
import type { ImportField } from './fields';

/** A row as it is compared with the rows before it. */
export interface RowToCompare {
  readonly line: number;
  readonly details: RequestDetails;
  readonly notes: readonly CellNote[];
}

/** The first line something stood on, by what is compared. */
type FirstLines = Map<string, number>;

interface Seen {
  readonly references: FirstLines;
  readonly numbers: FirstLines;
  /** By name and birth date, whatever their number. */
  readonly born: FirstLines;
  /** By name and birth date, those without a number: somebody with one may be the same person. */
  readonly unnumbered: FirstLines;
  readonly contents: FirstLines;
}

/**
 * Finds the rows of one file that look the same as an earlier one: the same reference, a person with the same NHS
 * number, a person with the same name and birth date, or the same names with the same words. Two people with different
 * NHS numbers are two people. It is a question for whoever imports; the first of the rows is left as it is. A row that
 * cannot be kept makes no other one look like it.
 * @param rows In the order of the file.
 * @returns a list as long as `rows`, with the notes for each; a note's piece is the first line it looks the same as.
 */
export function notesOnTwice(rows: readonly RowToCompare[]): readonly (readonly CellNote[])[] {
  const seen: Seen = { references: new Map(), numbers: new Map(), born: new Map(), unnumbered: new Map(), contents: new Map() };
  return rows.map((row) => {
    const notes = [...referenceNotes(row, seen), ...likenessNotes(row, seen)];
    if (!row.notes.some((note) => note.blocks)) remember(row, seen);
    return notes;
  });
}

function referenceNotes({ details: { sourceReference } }: RowToCompare, seen: Seen): CellNote[] {
  return seen.references.has(sourceReference) ? [cellNote('reference-twice', 'sourceReference', sourceReference)] : [];
}

/** One note a row, the most telling likeness: a number, a name with a birth date, the whole request. */
function likenessNotes({ details }: RowToCompare, seen: Seen): CellNote[] {
  const { people } = details;
  return (
    noteOn(
      'person-twice-number',
      'adultNhs',
      people.map((person) => lineOf(seen.numbers, person.nhsNumber)),
    ) ??
    noteOn(
      'person-twice-born',
      'adultName',
      people.map((person) => lineOfBorn(seen, person)),
    ) ??
    noteOn('request-twice', 'words', [lineOf(seen.contents, contentKey(details))]) ??
    []
  );
}

function noteOn(code: CellNoteCode, field: ImportField, lines: readonly (number | null)[]): CellNote[] | null {
  const found = lines.filter((line) => line !== null);
  return found.length === 0 ? null : [cellNote(code, field, String(Math.min(...found)))];
}

/** The first line with somebody of this name and birth date who has not another NHS number. */
function lineOfBorn(seen: Seen, person: RequestedPerson): number | null {
  return lineOf(person.nhsNumber === null ? seen.born : seen.unnumbered, bornKey(person));
}

function remember({ line, details }: RowToCompare, seen: Seen): void {
  const note = (lines: FirstLines, key: string | null): void => {
    if (key !== null && key !== '' && !lines.has(key)) lines.set(key, line);
  };
  note(seen.references, details.sourceReference);
  note(seen.contents, contentKey(details));
  for (const person of details.people) {
    note(seen.numbers, person.nhsNumber);
    note(seen.born, bornKey(person));
    if (person.nhsNumber === null) note(seen.unnumbered, bornKey(person));
  }
}

function lineOf(lines: FirstLines, key: string | null): number | null {
  return key === null ? null : (lines.get(key) ?? null);
}

function bornKey({ name, bornOn }: RequestedPerson): string | null {
  const key = nameKey(name);
  return key === '' || bornOn === null ? null : `${key}|${bornOn}`;
}

/** Who it is about, in any order, and the words; people who are told apart by number or birth date make another request. */
function contentKey({ people, wordsAsSpoken }: RequestDetails): string | null {
  const words = nameKey(wordsAsSpoken);
  if (words === '' || people.length === 0) return null;
  const who = people.map((person) => `${nameKey(person.name)}|${person.bornOn ?? ''}|${person.nhsNumber ?? ''}`).sort();
  return `${who.join(';')}:${words}`;
}
