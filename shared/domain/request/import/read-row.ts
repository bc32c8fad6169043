import { dateAt, type CalendarDate } from '../../../kernel/calendar-date';
import type { PersonId } from '../../../kernel/ids';
import type { Instant } from '../../../kernel/instant';
import type { DateOrder } from '../../person/uk-date';
import type { RequestDetails } from '../events';
import { cellNote, type CellNote } from './cell-note';
import type { ImportField } from './fields';
import { readInstant } from './read-instant';
import { readPeople } from './read-people';
import { readRoute, readUrgent } from './read-words';

export interface RowReading {
  readonly mapping: readonly ImportField[];
  readonly dateOrder: DateOrder;
  readonly today: CalendarDate;
  /** When the file was read: what stands in where it says nothing of when a request was received. */
  readonly readAt: Instant;
  /** How many columns the heading has. */
  readonly columns: number;
  readonly personId: (place: number) => PersonId;
}

export interface ReadRow {
  readonly details: RequestDetails;
  readonly notes: readonly CellNote[];
}

/** The most a text of each field may hold, in UTF-16 units; the contract's own limits. */
const most: Partial<Record<ImportField, number>> = {
  words: 20_000,
  requestedBy: 200,
  sourceReference: 100,
  phone: 100,
  safeContact: 500,
  address: 500,
};

/**
 * Turns the cells of one row into the details of a request, with a note for every cell that could not be read as it
 * stands. Total over any text: a row that cannot become a request has a note that blocks.
 */
export function readRow(rawCells: readonly string[], reading: RowReading): ReadRow {
  const notes: CellNote[] = [];
  if (rawCells.length !== reading.columns) notes.push(cellNote('cells-uneven', 'ignore', String(rawCells.length)));
  const cells = rawCells.map((cell) => clean(cell));
  if (cells.some((cell, column) => cell.length < (rawCells[column] ?? '').replaceAll('\r\n', '\n').length))
    notes.push(cellNote('hidden-characters', 'ignore'));
  const cell = (field: ImportField, between = ' '): string => textOf(cells, reading.mapping, field, between);
  const oneLine = (field: ImportField, between = ' '): string => limited(field, singleLine(cell(field, between)), notes);
  const words = limited('words', cell('words', '\n').trim(), notes);
  if (words === '') notes.push(cellNote('words-missing', 'words', '', true));
  const { people, notes: peopleNotes } = readPeople(
    {
      adultName: cell('adultName'),
      adultRelation: cell('adultRelation'),
      adultBorn: cell('adultBorn'),
      adultNhs: cell('adultNhs'),
      childNames: cell('childNames'),
      childBorn: cell('childBorn'),
      consent: cell('consent'),
    },
    { today: reading.today, dateOrder: reading.dateOrder, personId: reading.personId },
  );
  const receivedAt = readReceived(cell('received'), cell('receivedTime'), reading, notes);
  const urgent = readUrgent(cell('urgent'));
  if (urgent === null) notes.push(cellNote('urgent-unread', 'urgent', cell('urgent')));
  const route = singleLine(cell('route'));
  return {
    details: {
      receivedAt,
      route: readRoute(route),
      requestedBy: requester(oneLine('requestedBy'), route),
      wordsAsSpoken: words,
      people,
      safeContact: oneLine('safeContact'),
      address: oneLine('address', ', '),
      phone: oneLine('phone'),
      urgent: urgent ?? [],
      sourceReference: oneLine('sourceReference'),
    },
    notes: [...notes, ...peopleNotes],
  };
}

function readReceived(cell: string, time: string, reading: RowReading, notes: CellNote[]): Instant {
  const read = readInstant(cell, time, reading.today, reading.dateOrder);
  if (read.kind === 'empty') return reading.readAt;
  if (read.kind !== 'instant') {
    notes.push(cellNote(read.kind, 'received', cell));
    return reading.readAt;
  }
  if (read.isTimeUnread) notes.push(cellNote('time-unread', 'received', time === '' ? cell : time));
  if (dateAt(read.instant) <= reading.today) return read.instant;
  notes.push(cellNote('still-to-come', 'received', cell));
  return reading.readAt;
}

/** Who asked, with the service they asked from where the route alone would lose it: "Ruth Ellery, School". */
function requester(name: string, route: string): string {
  if (route === '' || readRoute(route) === 'self') return name;
  return [name, route]
    .filter((part) => part !== '')
    .join(', ')
    .slice(0, 200);
}

/** The columns of one field put together in their order; cells that are empty leave no mark. */
function textOf(cells: readonly string[], mapping: readonly ImportField[], field: ImportField, between: string): string {
  return cells.filter((text, column) => mapping[column] === field && text.trim() !== '').join(between);
}

function limited(field: ImportField, text: string, notes: CellNote[]): string {
  const limit = most[field] ?? 500;
  if (text.length <= limit) return text;
  notes.push(cellNote('too-long', field, String(text.length), true));
  return text.slice(0, limit);
}

function singleLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ', ').trim();
}

/** Leaves out what cannot be seen, and the mark that stands for a letter that was lost in a wrong encoding. */
function clean(cell: string): string {
  const text = cell.includes('\r') ? cell.replace(/\r\n?/g, '\n') : cell;
  for (const letter of text) if (isHidden(letter)) return [...text].filter((kept) => !isHidden(kept)).join('');
  return text;
}

function isHidden(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return (code < 32 && letter !== '\n' && letter !== '\t') || code === 0x7f || code === 0xfffd || (code >= 0xd800 && code <= 0xdfff);
}
