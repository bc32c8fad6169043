import type { RowState } from '../../../../shared/contract/request';
import type { DateOrder } from '../../../../shared/domain/person/uk-date';
import type { RequestDetails } from '../../../../shared/domain/request/events';
import type { CellNote } from '../../../../shared/domain/request/import/cell-note';
import type { ImportField } from '../../../../shared/domain/request/import/fields';
import { readRow } from '../../../../shared/domain/request/import/read-row';
import { notesOnTwice } from '../../../../shared/domain/request/import/twice-in-file';
import type { CalendarDate } from '../../../../shared/kernel/calendar-date';
import type { RequestId } from '../../../../shared/kernel/ids';
import type { ReadDb } from '../../vault/sql';
import { referencesKnown, requestsKnown } from '../../views/requests/queries';
import { contentId } from './content-id';
import type { ShelvedSheet } from './sheet-shelf';

export interface ImportRow {
  readonly index: number;
  readonly line: number;
  readonly request: RequestId;
  readonly state: RowState;
  readonly details: RequestDetails;
  readonly notes: readonly CellNote[];
}

export interface HowToRead {
  readonly mapping: readonly ImportField[];
  readonly dateOrder: DateOrder;
  readonly today: CalendarDate;
}

const portion = 500;

/**
 * Reads every row of a sheet, a portion at a time so that the desk answers others in between.
 * @param progress Called after each portion with how many rows are read.
 */
export async function readRows(shelved: ShelvedSheet, how: HowToRead, progress: (done: number) => void): Promise<ImportRow[]> {
  const { sheet, name, readAt } = shelved;
  const rows: ImportRow[] = [];
  for (const [index, row] of sheet.rows.entries()) {
    const read = readRow(row.cells, {
      ...how,
      readAt,
      columns: sheet.headers.length,
      personId: (place) => contentId('person', name, index, place),
    });
    rows.push({ index, line: row.line, request: contentId('request', name, index), state: stateOf(read.notes), ...read });
    if (rows.length % portion === 0) {
      progress(rows.length);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  return withNotesOnTwice(rows);
}

/** The same rows with those the record has already, by the reference they came with or by this very file. */
export function markKnown(rows: readonly ImportRow[], hub: ReadDb): ImportRow[] {
  const references = referencesKnown(hub, [...new Set(rows.map((row) => row.details.sourceReference).filter((text) => text !== ''))]);
  const requests = requestsKnown(
    hub,
    rows.map((row) => row.request),
  );
  return rows.map((row) =>
    requests.has(row.request) || references.has(row.details.sourceReference) ? { ...row, state: 'already' as const } : row,
  );
}

function stateOf(notes: readonly CellNote[]): RowState {
  if (notes.some((note) => note.blocks)) return 'blocked';
  return notes.length > 0 ? 'check' : 'ready';
}

/** A row that looks the same as an earlier one of the file is for a person to look at. */
function withNotesOnTwice(rows: readonly ImportRow[]): ImportRow[] {
  const found = notesOnTwice(rows);
  return rows.map((row, place) => {
    const notes = [...row.notes, ...(found[place] ?? [])];
    return notes.length === row.notes.length ? row : { ...row, notes, state: stateOf(notes) };
  });
}
