import type { CalendarDate } from '../../../kernel/calendar-date';
import type { PersonId } from '../../../kernel/ids';
import { parseNhsNumber } from '../../../kernel/nhs-number';
import { readUkDate, type DateOrder } from '../../person/uk-date';
import type { Consent } from '../../family/events';
import type { RequestedPerson } from '../events';
import { cellNote, type CellNote } from './cell-note';
import type { ImportField } from './fields';
import { consentNotAsked, readConsent, readRelation } from './read-words';

/** The cells of a row that say who it is about. */
export interface PeopleCells {
  readonly adultName: string;
  readonly adultRelation: string;
  readonly adultBorn: string;
  readonly adultNhs: string;
  readonly childNames: string;
  readonly childBorn: string;
  readonly consent: string;
}

export interface ReadPeople {
  readonly people: readonly RequestedPerson[];
  readonly notes: readonly CellNote[];
}

export interface PeopleReading {
  readonly today: CalendarDate;
  readonly dateOrder: DateOrder;
  /** An id for the person at this place of the row. */
  readonly personId: (place: number) => PersonId;
}

/** How many people one request may be about. */
const mostPeople = 30;

/**
 * Reads who a row is about: adults first, then children; several in one cell are parted by semicolons or line breaks,
 * their birth dates stand in the same order. The consent of a row is the adults' own; children are not yet asked.
 */
export function readPeople(cells: PeopleCells, reading: PeopleReading): ReadPeople {
  const notes: CellNote[] = [];
  const consent = readConsent(cells.consent);
  if (consent === null) notes.push(cellNote('consent-unread', 'consent', cells.consent));
  const adults = readAdults(cells, consent ?? consentNotAsked, reading, notes);
  // Where a child is the only one named, the answer in the row can only be theirs.
  const children = readChildren(cells, adults.length === 0 ? (consent ?? consentNotAsked) : consentNotAsked, reading, notes);
  const people = [...adults, ...children].map((person, place) => ({ ...person, id: reading.personId(place), caseNumber: '' }));
  if (people.length === 0) notes.push(cellNote('name-missing', 'adultName', '', true));
  if (people.length > mostPeople) notes.push(cellNote('too-many-people', 'childNames', String(people.length), true));
  if (people.some(({ name }) => name.length > 200)) notes.push(cellNote('too-long', 'adultName', '', true));
  return { people: people.slice(0, mostPeople), notes };
}

type Unnumbered = Omit<RequestedPerson, 'id' | 'caseNumber'>;

function readAdults(cells: PeopleCells, consent: Consent, reading: PeopleReading, notes: CellNote[]): Unnumbered[] {
  const names = namesIn(cells.adultName);
  const born = birthDates({ names, cell: cells.adultBorn, field: 'adultBorn' }, reading, notes);
  const relation = readRelation(cells.adultRelation);
  if (relation === null) notes.push(cellNote('relation-unread', 'adultRelation', cells.adultRelation));
  const numbers = nhsNumbers(cells.adultNhs, names.length, notes);
  return names.map((name, place) => ({
    name,
    relation: relation ?? 'other',
    bornOn: born[place] ?? null,
    nhsNumber: numbers[place] ?? null,
    consent,
  }));
}

function readChildren(cells: PeopleCells, consent: Consent, reading: PeopleReading, notes: CellNote[]): Unnumbered[] {
  const names = namesIn(cells.childNames);
  const born = birthDates({ names, cell: cells.childBorn, field: 'childBorn' }, reading, notes);
  return names.map((name, place) => ({
    name,
    relation: isUnborn(name) ? 'unborn' : 'child',
    bornOn: born[place] ?? null,
    nhsNumber: null,
    consent,
  }));
}

function partsOf(cell: string): string[] {
  return cell.split(/[;\n|]/).map((part) => part.trim().replace(/\s+/g, ' '));
}

function namesIn(cell: string): string[] {
  return partsOf(cell).filter((name) => name !== '');
}

function isUnborn(name: string): boolean {
  return /\bunborn\b/i.test(name);
}

interface BirthDateCell {
  readonly names: readonly string[];
  readonly cell: string;
  readonly field: ImportField;
}

/**
 * The birth date of each name. Unborn children have none, whether or not the cell leaves a place for them. Where the
 * numbers do not match no date is taken at all: a date given to the wrong child is worse than none.
 */
function birthDates({ names, cell, field }: BirthDateCell, reading: PeopleReading, notes: CellNote[]): (CalendarDate | null)[] {
  const parts = partsOf(cell);
  while (parts.length > names.length && parts.at(-1) === '') parts.pop();
  const born = names.filter((name) => !isUnborn(name));
  const filled = parts.filter((part) => part !== '');
  if (filled.length === 0) return names.map(() => null);
  if (parts.length === names.length) return names.map((name, place) => birthDate(parts[place] ?? '', name, field, reading, notes));
  if (filled.length !== born.length) {
    notes.push(cellNote('birth-dates-uneven', field, cell));
    return names.map(() => null);
  }
  let next = 0;
  return names.map((name) => (isUnborn(name) ? null : birthDate(filled[next++] ?? '', name, field, reading, notes)));
}

function birthDate(text: string, name: string, field: ImportField, reading: PeopleReading, notes: CellNote[]): CalendarDate | null {
  // Case systems write the time of birth as midnight.
  const read = readUkDate(text.replace(/[T ]\d{1,2}:\d{2}(:\d{2})?$/, ''), reading.today, reading.dateOrder);
  if (read.kind === 'empty') return null;
  if (read.kind !== 'date') {
    notes.push(cellNote(read.kind, field, text));
    return null;
  }
  if (isUnborn(name)) notes.push(cellNote('born-although-unborn', field, text));
  else if (read.date > reading.today) notes.push(cellNote('still-to-come', field, text));
  else return read.date;
  return null;
}

/** The adults' NHS numbers in their order; one that fails its check digit is left out. */
function nhsNumbers(cell: string, adults: number, notes: CellNote[]): (string | null)[] {
  const seen = new Set<string>();
  return partsOf(cell)
    .slice(0, Math.max(adults, 1))
    .map((part) => {
      if (part === '') return null;
      const number = parseNhsNumber(part);
      if (number === null) notes.push(cellNote('nhs-check-failed', 'adultNhs', part));
      else if (seen.has(number)) notes.push(cellNote('nhs-twice', 'adultNhs', part));
      else {
        seen.add(number);
        return number;
      }
      return null;
    });
}
