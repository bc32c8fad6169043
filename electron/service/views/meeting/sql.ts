import type { CalendarDate } from '../../../../shared/kernel/calendar-date';
import type { FamilyId, MeetingId, RequestId } from '../../../../shared/kernel/ids';
import type { Instant } from '../../../../shared/kernel/instant';
import { whereVisible, type VisibleFamilies } from '../../desk/visible-families';
import { listOf, sql, type Sql } from '../../vault/sql';

export const schema = `
  CREATE TABLE meeting (
    id TEXT PRIMARY KEY, status TEXT NOT NULL, on_date TEXT NOT NULL, version INTEGER NOT NULL, state TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX meeting_by_status ON meeting (status, on_date, id);
  CREATE INDEX meeting_by_date ON meeting (on_date DESC, id);
  CREATE TABLE meeting_item (
    meeting_id TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, family_id TEXT, request_id TEXT,
    carried_from TEXT, is_removed INTEGER NOT NULL, outcome TEXT, is_waiting INTEGER NOT NULL, item TEXT NOT NULL,
    PRIMARY KEY (meeting_id, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX meeting_item_by_waiting ON meeting_item (is_waiting, family_id);
  CREATE INDEX meeting_item_by_carried_from ON meeting_item (carried_from, is_removed);
  CREATE INDEX meeting_item_by_request ON meeting_item (request_id, is_removed);
  CREATE INDEX meeting_item_by_family ON meeting_item (family_id, is_removed);
  CREATE TABLE meeting_family (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, lead TEXT, review_on TEXT, last_done_on TEXT, last_spoken_of INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX meeting_family_by_review ON meeting_family (review_on, id);
  CREATE TABLE meeting_consent (
    family_id TEXT NOT NULL, person_id TEXT NOT NULL, consent TEXT, PRIMARY KEY (family_id, person_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE meeting_request (
    id TEXT PRIMARY KEY, received_at INTEGER NOT NULL, for_mdt INTEGER NOT NULL DEFAULT 0, family_id TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE meeting_stepped_up (family_id TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX meeting_stepped_up_by_at ON meeting_stepped_up (at, family_id);
  CREATE INDEX meeting_request_by_received ON meeting_request (for_mdt, received_at, id);
`;

export const tables = ['meeting', 'meeting_item', 'meeting_family', 'meeting_consent', 'meeting_request', 'meeting_stepped_up'] as const;

export const stateOf = (meeting: string): Sql => sql`SELECT state FROM meeting WHERE id = ${meeting}`;

export interface MeetingRow {
  readonly id: MeetingId;
  readonly status: 'planned' | 'live' | 'closed';
  readonly on: CalendarDate;
  readonly version: number;
  readonly state: string;
}

/** The live meeting; two at a time cannot be started, but two desks may each have. The earliest is taken. */
export const liveMeeting: Sql = sql`
  SELECT id, status, on_date AS "on", version, state FROM meeting WHERE status = 'live' ORDER BY on_date, id LIMIT 1
`;

export const nextPlanned = (today: CalendarDate): Sql => sql`
  SELECT id, status, on_date AS "on", version, state FROM meeting
  WHERE status = 'planned' AND on_date >= ${today} ORDER BY on_date, id LIMIT 1
`;

/** Every meeting that is planned or live: a handful, the lapsed ones included. */
export const unfinishedMeetings: Sql = sql`
  SELECT id, status, on_date AS "on" FROM meeting WHERE status IN ('planned', 'live') ORDER BY status, on_date, id
`;

export const heldOn = (day: CalendarDate): Sql => sql`
  SELECT id FROM meeting WHERE status IN ('closed', 'live') AND on_date = ${day} ORDER BY id LIMIT 1
`;

export const latestMeetings = (most: number): Sql => sql`
  SELECT id, status, on_date AS "on", version, state FROM meeting ORDER BY on_date DESC, id LIMIT ${most}
`;

export interface FamilyRow {
  readonly id: FamilyId;
  readonly name: string;
  readonly lead: string | null;
}

export const familiesNamed = (families: readonly string[], visible: VisibleFamilies): Sql => sql`
  SELECT id, name, lead FROM meeting_family WHERE id IN ${listOf(families)} AND ${whereVisible(visible, 'id')} ORDER BY id
`;

export const consentsOf = (families: readonly string[]): Sql => sql`
  SELECT family_id AS family, consent FROM meeting_consent WHERE family_id IN ${listOf(families)} ORDER BY family_id, person_id
`;

export interface WaitingItemRow {
  readonly item: string;
  readonly on: CalendarDate;
  readonly status: 'planned' | 'live' | 'closed';
  readonly outcome: 'provisional' | 'carried-over' | null;
}

/** Items that are not done and that no other item takes up, the longest waiting first; the rule decides what is over. */
export const waitingItems = (visible: VisibleFamilies): Sql => sql`
  SELECT waiting.item, meeting.on_date AS "on", meeting.status, waiting.outcome
  FROM meeting_item waiting JOIN meeting ON meeting.id = waiting.meeting_id
  WHERE waiting.is_waiting = 1 AND ${whereVisible(visible, 'waiting.family_id')}
    AND NOT EXISTS (SELECT 1 FROM meeting_item later WHERE later.carried_from = waiting.id AND later.is_removed = 0)
  ORDER BY meeting.on_date, waiting.position, waiting.id LIMIT 200
`;

/** Families with an item still to discuss on an agenda that will be held. */
export const takenFamilies = (today: CalendarDate): Sql => sql`
  SELECT DISTINCT listed.family_id AS family FROM meeting_item listed JOIN meeting ON meeting.id = listed.meeting_id
  WHERE listed.is_waiting = 1 AND listed.outcome IS NULL AND listed.family_id IS NOT NULL
    AND (meeting.status = 'live' OR (meeting.status = 'planned' AND meeting.on_date >= ${today}))
  ORDER BY listed.family_id
`;

/** Requests triaged to the meeting whose family is known and that no agenda has taken up, the oldest first. */
export const openRequests = (visible: VisibleFamilies): Sql => sql`
  SELECT request.id, request.family_id AS family FROM meeting_request request
  WHERE request.for_mdt = 1 AND request.family_id IS NOT NULL AND ${whereVisible(visible, 'request.family_id')}
    AND NOT EXISTS (SELECT 1 FROM meeting_item listed WHERE listed.request_id = request.id AND listed.is_removed = 0)
  ORDER BY request.received_at, request.id LIMIT 200
`;

export interface OpenRequestRow {
  readonly id: RequestId;
  readonly family: FamilyId;
}

/** Families whose review is due by a day and who were not discussed since it fell due. */
export const reviewsDueBy = (day: CalendarDate, visible: VisibleFamilies): Sql => sql`
  SELECT id AS family, review_on AS due FROM meeting_family
  WHERE review_on <= ${day} AND (last_done_on IS NULL OR last_done_on < review_on) AND ${whereVisible(visible, 'id')}
  ORDER BY review_on, id LIMIT 200
`;

export interface SteppedUpRow {
  readonly family: FamilyId;
  readonly at: Instant;
}

/** Families somebody stepped up about since the last meeting that spoke of them began, the longest waiting first. */
export const steppedUp = (visible: VisibleFamilies): Sql => sql`
  SELECT stepped.family_id AS family, stepped.at FROM meeting_stepped_up stepped
  WHERE ${whereVisible(visible, 'stepped.family_id')} AND NOT EXISTS (
    SELECT 1 FROM meeting_family spoken WHERE spoken.id = stepped.family_id AND spoken.last_spoken_of > stepped.at
  )
  ORDER BY stepped.at, stepped.family_id LIMIT 200
`;

export const lastItemOf = (family: string): Sql => sql`
  SELECT latest.item FROM meeting_item latest JOIN meeting ON meeting.id = latest.meeting_id
  WHERE latest.family_id = ${family} AND latest.is_removed = 0
  ORDER BY meeting.on_date DESC, latest.id DESC LIMIT 1
`;
