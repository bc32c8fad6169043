import type { SharedNoteStatus } from '../../../../shared/domain/supervision/state';
import type { NoteModel } from '../../../../shared/domain/reflection/models';
import type { ColleagueId, ReflectionId, SharedNoteId } from '../../../../shared/kernel/ids';
import type { Instant } from '../../../../shared/kernel/instant';
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

/** The newest hundred that were signed off. */
export const notesSignedOff: Sql = sql`
  SELECT ${columns} FROM shared_note WHERE status = 'signed-off' ORDER BY waiting_since DESC, id DESC LIMIT 100
`;

export const everyNote: Sql = sql`SELECT ${columns} FROM shared_note ORDER BY shared_at DESC, id DESC`;

export const noteNamed = (id: SharedNoteId): Sql => sql`SELECT ${columns} FROM shared_note WHERE id = ${id}`;

/** Copies of one private note that are not signed off. */
export const openCopiesOf = (note: ReflectionId): Sql => sql`
  SELECT ${columns} FROM shared_note WHERE note = ${note} AND status <> 'signed-off'
`;

export const countWaiting: Sql = sql`SELECT count(*) AS count FROM shared_note WHERE status = 'waiting'`;
