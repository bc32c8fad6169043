import type { SharedNoteStatus } from '../../../../shared/domain/supervision/state';
import type { NoteModel } from '../../../../shared/domain/reflection/models';
import type { CaseModel } from '../../../../shared/domain/case-supervision/models';
import type { CalendarDate } from '../../../../shared/kernel/calendar-date';
import type { ColleagueId, FamilyId, ReflectionId, SharedNoteId, SupervisionId } from '../../../../shared/kernel/ids';
import type { Instant } from '../../../../shared/kernel/instant';
import { whereVisible, type VisibleFamilies } from '../../desk/visible-families';
import { sql, type Sql } from '../../vault/sql';

export interface SharedNoteRecord {
  readonly id: SharedNoteId;
  readonly note: ReflectionId;
  readonly author: ColleagueId;
  readonly title: string;
  readonly model: NoteModel;
  readonly status: SharedNoteStatus;
  readonly sharedAt: Instant;
  readonly waitingSince: Instant;
  readonly openedAt: Instant | null;
  readonly comments: number;
  readonly signedOffAt: Instant | null;
}

const columns: Sql = {
  text: `id, note, author, title, model, status, shared_at AS sharedAt, waiting_since AS waitingSince, opened_at AS openedAt,
    comments, signed_off_at AS signedOffAt`,
  values: [],
};

/** Notes of one status, the longest waiting first. */
export const notesWith = (status: SharedNoteStatus): Sql => sql`
  SELECT ${columns} FROM shared_note WHERE status = ${status} ORDER BY waiting_since, id
`;

/** The newest that were signed off; all of them without a limit. */
export const notesSignedOff = (limit: number | null): Sql => sql`
  SELECT ${columns} FROM shared_note WHERE status = 'signed-off' ORDER BY waiting_since DESC, id DESC LIMIT ${limit ?? -1}
`;

export const everyNote: Sql = sql`SELECT ${columns} FROM shared_note ORDER BY shared_at DESC, id DESC`;

export const noteNamed = (id: SharedNoteId): Sql => sql`SELECT ${columns} FROM shared_note WHERE id = ${id}`;

/** Copies of one private note that are not signed off. */
export const openCopiesOf = (note: ReflectionId): Sql => sql`
  SELECT ${columns} FROM shared_note WHERE note = ${note} AND status <> 'signed-off'
`;

export const countWaiting: Sql = sql`SELECT count(*) AS count FROM shared_note WHERE status = 'waiting'`;

/** What the hub is told of each note: nothing of what is in it. Themes as canonical JSON. */
export const notesToMark: Sql = sql`
  SELECT id, shared_at AS sharedAt, signed_off_at AS signedOffAt, themes FROM shared_note ORDER BY shared_at, id
`;

export interface CaseRecord {
  readonly id: SupervisionId;
  readonly family: FamilyId;
  readonly model: CaseModel;
  readonly on: CalendarDate;
  readonly status: 'open' | 'decided' | 'promoted';
  readonly next: CalendarDate | null;
}

const caseColumns: Sql = { text: 'id, family, model, on_date AS "on", status, next_on AS next', values: [] };

/** A pair supervises a few families a month; what is older than the newest five hundred is read by its family. */
export const everyCase: Sql = sql`SELECT ${caseColumns} FROM case_supervision ORDER BY on_date DESC, id DESC LIMIT 500`;

/** The longest waiting first. */
export const casesWith = (status: CaseRecord['status']): Sql => sql`
  SELECT ${caseColumns} FROM case_supervision WHERE status = ${status} ORDER BY on_date, id
`;

export const caseNamed = (id: SupervisionId): Sql => sql`SELECT ${caseColumns} FROM case_supervision WHERE id = ${id}`;

export const countDecided: Sql = sql`SELECT count(*) AS count FROM case_supervision WHERE status = 'decided'`;

export interface SessionRecord {
  readonly id: SupervisionId;
  readonly on: CalendarDate;
  readonly minutes: number;
  readonly words: string;
  readonly next: CalendarDate | null;
}

/** The newest hundred. */
export const newestSessions: Sql = sql`
  SELECT id, on_date AS "on", minutes, words, next_on AS next FROM supervision_session ORDER BY on_date DESC, id LIMIT 100
`;

export interface Held {
  readonly id: SupervisionId;
  /** Null for a session that was about no family. */
  readonly family: FamilyId | null;
  readonly on: CalendarDate;
  readonly next: CalendarDate | null;
}

/** The supervision that took place last: the newest of each kind, and of those the newest. */
export const lastHeldHere: Sql = sql`
  SELECT id, family, "on", next FROM (
    SELECT * FROM (SELECT id, family, on_date AS "on", next_on AS next FROM case_supervision
      WHERE status = 'decided' ORDER BY on_date DESC, id DESC LIMIT 1)
    UNION ALL SELECT * FROM (SELECT id, family, on_date, next_on FROM case_supervision
      WHERE status = 'promoted' ORDER BY on_date DESC, id DESC LIMIT 1)
    UNION ALL SELECT * FROM (SELECT id, NULL, on_date, next_on FROM supervision_session ORDER BY on_date DESC, id LIMIT 1)
  ) ORDER BY "on" DESC, id DESC LIMIT 1
`;

/** Supervision that took place: of a family once something was decided, and sessions. The latest last. */
export const everyHeld: Sql = sql`
  SELECT id, family, on_date AS "on", next_on AS next FROM case_supervision WHERE status <> 'open'
  UNION ALL SELECT id, NULL, on_date, next_on FROM supervision_session
  ORDER BY "on", id
`;

export const familyNamed = (family: FamilyId, visible: VisibleFamilies): Sql => sql`
  SELECT name FROM family WHERE id = ${family} AND ${whereVisible(visible, 'id')}
`;
