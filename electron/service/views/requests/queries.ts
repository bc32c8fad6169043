import {
  requestFilters,
  type PersonMatch,
  type RequestFilter,
  type RequestList,
  type RequestRow,
  type TriageShown,
} from '../../../../shared/contract/request';
import { nameKey } from '../../../../shared/domain/person/name-key';
import { likenessOf, type Identity } from '../../../../shared/domain/person/same-person';
import type { RequestDetails } from '../../../../shared/domain/request/events';
import type { ColleagueId, FamilyId, PersonId, RequestId } from '../../../../shared/kernel/ids';
import type { Directory } from '../../desk/directory';
import type { QueryHandlers } from '../../desk/handlers';
import type { VisibleFamilies } from '../../desk/visible-families';
import { all, first, type ReadDb } from '../../vault/sql';
import {
  knownReferences,
  knownRequests,
  oneRequest,
  peopleLike,
  requestCount,
  requestRows,
  type KnownPersonRow,
  type RequestListRow,
} from './sql';

export const requestsQueries: QueryHandlers<'request.list' | 'request.show' | 'request.matches'> = {
  'request.list': ({ filter, find }, { db, visible, directory }): RequestList => {
    const hub = db('hub');
    const options = { findKey: nameKey(find), visible };
    const count = (counted: RequestFilter, findKey: string): number =>
      first<{ count: number }>(hub, requestCount({ filter: counted, findKey, visible }))?.count ?? 0;
    return {
      rows: all<RequestListRow>(hub, requestRows({ ...options, filter })).map((row) => toRow(row, directory)),
      counts: countsBy((counted) => count(counted, '')),
      total: count(filter, options.findKey),
    };
  },
  'request.show': ({ request }, { db, visible, directory }) => {
    const row = first<RequestListRow>(db('hub'), oneRequest(request, visible));
    return row && toRow(row, directory);
  },
  'request.matches': ({ people, except }, { db, visible }) => matchesOf(db('hub'), visible, people, except),
};

export interface Sought extends Identity {
  readonly person: PersonId;
}

/**
 * Everybody in the record who looks like one of these people or shares a name with one.
 * @param except A request that is not compared with itself.
 */
export function matchesOf(db: ReadDb, visible: VisibleFamilies, people: readonly Sought[], except: RequestId | null): PersonMatch[] {
  const names = [...new Set(people.map((person) => nameKey(person.name)).filter((key) => key !== ''))];
  const numbers = people.flatMap((person) => person.nhsNumber ?? []);
  if (names.length === 0 && numbers.length === 0) return [];
  const rows = all<KnownPersonRow>(db, peopleLike(names, numbers, visible));
  return people.flatMap((person) =>
    rows.filter((row) => row.requestId === null || row.requestId !== except).flatMap((row) => toMatch(person, row)),
  );
}

/** Which of these source references the record has already; asked in portions, since SQLite binds so many at most. */
export function referencesKnown(db: ReadDb, references: readonly string[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (let from = 0; from < references.length; from += 500) {
    const rows = all<{ reference: string }>(db, knownReferences(references.slice(from, from + 500)));
    for (const row of rows) known.add(row.reference);
  }
  return known;
}

/** Which of these requests the record has already; in portions as above. */
export function requestsKnown(db: ReadDb, requests: readonly RequestId[]): ReadonlySet<RequestId> {
  const known = new Set<RequestId>();
  for (let from = 0; from < requests.length; from += 500) {
    for (const row of all<{ id: RequestId }>(db, knownRequests(requests.slice(from, from + 500)))) known.add(row.id);
  }
  return known;
}

function toMatch(person: Sought, row: KnownPersonRow): PersonMatch[] {
  const likeness = likenessOf(person, row);
  if (likeness === null) return [];
  // The ids were written by the projection from events that hold ids of these kinds.
  const match = { person: person.person, likeness, name: row.name, bornOn: row.bornOn };
  if (row.familyId !== null) {
    const family = row.familyId as FamilyId;
    return [{ ...match, where: { kind: 'family', family, name: row.familyName ?? '', reference: row.familyReference ?? '' } }];
  }
  return row.requestId === null
    ? []
    : [{ ...match, where: { kind: 'request', request: row.requestId as RequestId, receivedAt: row.receivedAt ?? 0 } }];
}

function toRow(row: RequestListRow, directory: Directory): RequestRow {
  return {
    // As above; the details are the event's own, written as canonical JSON by the projection.
    id: row.id as RequestId,
    version: row.version,
    details: JSON.parse(row.details) as RequestDetails,
    imported: row.imported === 1,
    receivedBy: directory.colleague(row.receivedBy as ColleagueId)?.name ?? '',
    triage: toTriage(row, directory),
  };
}

function toTriage(row: RequestListRow, directory: Directory): TriageShown | null {
  if (row.outcome === null || row.triagedOn === null) return null;
  return {
    // The outcome and the level are the event's own.
    outcome: row.outcome as TriageShown['outcome'],
    reason: row.reason ?? '',
    level: row.level as TriageShown['level'],
    on: row.triagedOn,
    by: directory.colleague(row.triagedBy as ColleagueId)?.name ?? '',
    family:
      row.familyId === null ? null : { id: row.familyId as FamilyId, name: row.familyName ?? '', reference: row.familyReference ?? '' },
  };
}

function countsBy(count: (filter: RequestFilter) => number): Readonly<Record<RequestFilter, number>> {
  const counts = Object.fromEntries(requestFilters.map((filter) => [filter, count(filter)]));
  // The filters are the record's keys.
  return counts as Record<RequestFilter, number>;
}
