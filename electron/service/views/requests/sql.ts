import type { CalendarDate } from '../../../../shared/kernel/calendar-date';
import type { RequestFilter } from '../../../../shared/contract/request';
import { whereVisible, type VisibleFamilies } from '../../desk/visible-families';
import { listOf, sql, type Sql } from '../../vault/sql';

export const schema = `
  CREATE TABLE request (
    id TEXT PRIMARY KEY,
    received_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    imported INTEGER NOT NULL,
    received_by TEXT NOT NULL,
    is_urgent INTEGER NOT NULL,
    is_waiting INTEGER NOT NULL,
    source_reference TEXT NOT NULL,
    find_key TEXT NOT NULL,
    details TEXT NOT NULL,
    outcome TEXT,
    reason TEXT,
    level INTEGER,
    triaged_on TEXT,
    triaged_by TEXT,
    family_id TEXT
  ) STRICT;
  CREATE INDEX request_by_received ON request (received_at DESC, id);
  CREATE INDEX request_by_waiting ON request (is_waiting, received_at DESC, id);
  CREATE INDEX request_by_waiting_urgent ON request (is_waiting, is_urgent, received_at DESC, id);
  CREATE INDEX request_by_source_reference ON request (source_reference) WHERE source_reference <> '';
  CREATE TABLE request_family_name (id TEXT PRIMARY KEY, name TEXT NOT NULL, reference TEXT NOT NULL) STRICT;
  CREATE TABLE known_person (
    id TEXT NOT NULL,
    place TEXT NOT NULL,
    request_id TEXT,
    family_id TEXT,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    born_on TEXT,
    nhs_number TEXT,
    PRIMARY KEY (place, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX known_person_by_name_key ON known_person (name_key);
  CREATE INDEX known_person_by_nhs_number ON known_person (nhs_number) WHERE nhs_number IS NOT NULL;
`;

export const tables = ['request', 'request_family_name', 'known_person'] as const;

export interface RequestListRow {
  readonly id: string;
  readonly version: number;
  readonly imported: number;
  readonly receivedBy: string;
  readonly details: string;
  readonly outcome: string | null;
  readonly reason: string | null;
  readonly level: number | null;
  readonly triagedOn: CalendarDate | null;
  readonly triagedBy: string | null;
  readonly familyId: string | null;
  readonly familyName: string | null;
  readonly familyReference: string | null;
}

export interface ListOptions {
  readonly filter: RequestFilter;
  readonly findKey: string;
  readonly visible: VisibleFamilies;
}

const columns: Sql = {
  text: `request.id, request.version, request.imported, request.received_by AS receivedBy, request.details, request.outcome,
    request.reason, request.level, request.triaged_on AS triagedOn, request.triaged_by AS triagedBy,
    request.family_id AS familyId, request_family_name.name AS familyName, request_family_name.reference AS familyReference`,
  values: [],
};

/** How many rows a list shows at most. */
export const mostRows = 200;

export const requestRows = (options: ListOptions): Sql => sql`
  SELECT ${columns}
  FROM request LEFT JOIN request_family_name ON request_family_name.id = request.family_id
  WHERE ${whereFilter(options.filter)} AND ${whereVisible(options.visible, 'request.family_id')} AND ${whereFound(options.findKey)}
  ORDER BY request.received_at DESC, request.id LIMIT ${mostRows}
`;

export const oneRequest = (request: string, visible: VisibleFamilies): Sql => sql`
  SELECT ${columns}
  FROM request LEFT JOIN request_family_name ON request_family_name.id = request.family_id
  WHERE request.id = ${request} AND ${whereVisible(visible, 'request.family_id')}
`;

export const requestCount = (options: ListOptions): Sql => sql`
  SELECT count(*) AS count FROM request
  WHERE ${whereFilter(options.filter)} AND ${whereVisible(options.visible, 'request.family_id')} AND ${whereFound(options.findKey)}
`;

function whereFilter(filter: RequestFilter): Sql {
  switch (filter) {
    case 'waiting':
      return sql`request.is_waiting = 1`;
    case 'urgent':
      return sql`request.is_waiting = 1 AND request.is_urgent = 1`;
    case 'triaged':
      return sql`request.is_waiting = 0`;
    case 'all':
      // Names the column of the index the order is read from.
      return sql`request.received_at >= 0`;
  }
}

function whereFound(findKey: string): Sql {
  return findKey === '' ? sql`1` : sql`instr(request.find_key, ${findKey}) > 0`;
}

export interface KnownPersonRow {
  readonly id: string;
  readonly requestId: string | null;
  readonly familyId: string | null;
  readonly name: string;
  readonly bornOn: CalendarDate | null;
  readonly nhsNumber: string | null;
  readonly receivedAt: number | null;
  readonly familyName: string | null;
  readonly familyReference: string | null;
}

/** People with one of these names or numbers: at most 100, families before requests. */
export const peopleLike = (nameKeys: readonly string[], nhsNumbers: readonly string[], visible: VisibleFamilies): Sql => sql`
  SELECT known_person.id, known_person.request_id AS requestId, known_person.family_id AS familyId, known_person.name,
    known_person.born_on AS bornOn, known_person.nhs_number AS nhsNumber, request.received_at AS receivedAt,
    request_family_name.name AS familyName, request_family_name.reference AS familyReference
  FROM known_person
  LEFT JOIN request ON request.id = known_person.request_id
  LEFT JOIN request_family_name ON request_family_name.id = known_person.family_id
  WHERE (known_person.name_key IN ${listOf(nameKeys)} OR known_person.nhs_number IN ${listOf(nhsNumbers)})
    AND ${whereVisible(visible, 'known_person.family_id')} AND ${whereVisible(visible, 'request.family_id')}
  ORDER BY known_person.place, known_person.id LIMIT 100
`;

/** Which of these source references are in the record already. */
export const knownReferences = (references: readonly string[]): Sql => sql`
  SELECT DISTINCT source_reference AS reference FROM request
  WHERE source_reference IN ${listOf(references)} AND source_reference <> '' ORDER BY source_reference
`;

/** Which of these requests are in the record already. */
export const knownRequests = (requests: readonly string[]): Sql => sql`
  SELECT id FROM request WHERE id IN ${listOf(requests)} ORDER BY id
`;
