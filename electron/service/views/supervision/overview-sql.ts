import type { CalendarDate } from '../../../../shared/kernel/calendar-date';
import type { RelationshipId, ThemeId } from '../../../../shared/kernel/ids';
import { sql, type Sql } from '../../vault/sql';

export interface LastOf {
  readonly relationship: RelationshipId;
  readonly on: CalendarDate;
  readonly next: CalendarDate | null;
}

/** When a note was last shared in each relationship; one row for each. */
export const lastShared: Sql = sql`
  SELECT relationship, max(on_date) AS "on", NULL AS next FROM note_marker GROUP BY relationship ORDER BY relationship
`;

/** When supervision last took place in each relationship, and the day agreed for the next; one row for each. */
export const lastHeld: Sql = sql`
  SELECT relationship, max(on_date) AS "on", next_on AS next FROM held_marker GROUP BY relationship ORDER BY relationship
`;

/** Days from sharing to sign-off since a day; a hub signs off some hundreds in a quarter. */
export const daysToSignOff = (from: CalendarDate): Sql => sql`
  SELECT days FROM sign_off_marker WHERE on_date >= ${from} ORDER BY days, id LIMIT 10000
`;

export interface ThemeCount {
  readonly theme: ThemeId;
  readonly count: number;
}

/** One row for each theme of the hub that was counted since a day. */
export const themeCounts = (from: CalendarDate): Sql => sql`
  SELECT theme, count(*) AS count FROM theme_marker JOIN sign_off_marker USING (id) WHERE on_date >= ${from}
  GROUP BY theme ORDER BY count DESC, theme
`;

export interface GroupRow {
  readonly on: CalendarDate;
  readonly attendance: number;
  /** Canonical JSON of ids. */
  readonly themes: string;
}

export const groupsSince = (from: CalendarDate): Sql => sql`
  SELECT on_date AS "on", attendance, themes FROM group_marker WHERE on_date >= ${from} ORDER BY on_date DESC, id LIMIT 200
`;

/** What has been told already, to tell the rest. */
export const markedNotes: Sql = sql`SELECT id FROM note_marker`;
export const markedSignOffs: Sql = sql`SELECT id FROM sign_off_marker`;
export const markedHeld: Sql = sql`SELECT id, on_date AS "on", next_on AS next FROM held_marker`;
