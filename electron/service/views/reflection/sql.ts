import { whereVisible, type VisibleFamilies } from '../../desk/visible-families';
import { sql, type Sql } from '../../vault/sql';

export const schema = `
  CREATE TABLE reflection (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    model TEXT NOT NULL,
    opening TEXT NOT NULL,
    content TEXT NOT NULL,
    begun_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    is_put_away INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX reflection_by_changed_at ON reflection (is_put_away, changed_at DESC, id);
  CREATE TABLE reflection_link (
    reflection TEXT NOT NULL, kind TEXT NOT NULL, target TEXT NOT NULL, PRIMARY KEY (reflection, kind, target)
  ) STRICT;
  CREATE TABLE reflection_sharing (
    shared_note TEXT PRIMARY KEY, reflection TEXT NOT NULL, relationship TEXT NOT NULL, shared_at INTEGER NOT NULL, stopped_at INTEGER
  ) STRICT;
  CREATE INDEX reflection_sharing_by_reflection ON reflection_sharing (reflection, shared_at, shared_note);
  CREATE TABLE reflection_habit (only_row INTEGER PRIMARY KEY CHECK (only_row = 1), asks_after_meeting INTEGER NOT NULL) STRICT;
`;

export const tables = ['reflection', 'reflection_link', 'reflection_sharing', 'reflection_habit'] as const;

export interface NoteRow {
  readonly id: string;
  readonly title: string;
  readonly opening: string;
  readonly model: string;
  readonly begunAt: number;
  readonly changedAt: number;
}

/** The list without the words themselves; a person writes hundreds of notes in a career, not thousands. */
export const noteRows = (isPutAway: boolean): Sql => sql`
  SELECT id, title, opening, model, begun_at AS begunAt, changed_at AS changedAt FROM reflection
  WHERE is_put_away = ${isPutAway ? 1 : 0}
  ORDER BY changed_at DESC, id LIMIT 2000
`;

export const oneNote = (reflection: string): Sql => sql`
  SELECT id, title, opening, model, begun_at AS begunAt, changed_at AS changedAt, content, is_put_away AS isPutAway
  FROM reflection WHERE id = ${reflection}
`;

export interface LinkRow {
  readonly kind: string;
  readonly target: string;
}

export const linksOf = (reflection: string): Sql => sql`
  SELECT kind, target FROM reflection_link WHERE reflection = ${reflection} ORDER BY kind, target
`;

export const sharingsOf = (reflection: string): Sql => sql`
  SELECT shared_note AS sharedNote, relationship, shared_at AS sharedAt, stopped_at AS stoppedAt FROM reflection_sharing
  WHERE reflection = ${reflection} ORDER BY shared_at, shared_note
`;

export const sharedNow: Sql = sql`
  SELECT reflection, relationship FROM reflection_sharing WHERE stopped_at IS NULL ORDER BY shared_at, shared_note
`;

export const habit: Sql = sql`SELECT asks_after_meeting AS asksAfterMeeting FROM reflection_habit`;

export const nameOfFamily = (family: string, visible: VisibleFamilies): Sql => sql`
  SELECT name FROM family WHERE id = ${family} AND ${whereVisible(visible, 'id')}
`;

export const dayOfMeeting = (meeting: string): Sql => sql`SELECT on_date AS name FROM meeting WHERE id = ${meeting}`;

export const namesOfPeople = (visible: VisibleFamilies): Sql => sql`
  SELECT DISTINCT person ->> '$.name' AS name FROM family_person WHERE ${whereVisible(visible, 'family_id')}
`;

/** The notes a supervisor has a copy of now, as this vault knows it. */
export const sharingsWith = (relationship: string): Sql => sql`
  SELECT shared_note AS sharedNote, reflection AS note FROM reflection_sharing
  WHERE relationship = ${relationship} AND stopped_at IS NULL
`;
