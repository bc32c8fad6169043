import type { MarkerEvent } from '../../../../shared/domain/supervision/markers';
import { canonicalJson } from '../../../../shared/kernel/canonical-json';
import type { View } from '../../desk/view';
import { run, sql, type Sql } from '../../vault/sql';

/** What the hub knows of supervision: that it took place, and when. */
export const supervisionOverviewView: View = {
  name: 'supervision-overview',
  version: 1,
  vault: 'hub',
  schema: `
    CREATE TABLE note_marker (id TEXT PRIMARY KEY, relationship TEXT NOT NULL, on_date TEXT NOT NULL) STRICT;
    CREATE INDEX note_marker_by_on_date ON note_marker (on_date, relationship);
    CREATE TABLE sign_off_marker (id TEXT PRIMARY KEY, on_date TEXT NOT NULL, days INTEGER NOT NULL) STRICT;
    CREATE INDEX sign_off_marker_by_on_date ON sign_off_marker (on_date, days);
    CREATE TABLE theme_marker (id TEXT NOT NULL, theme TEXT NOT NULL, PRIMARY KEY (id, theme)) STRICT, WITHOUT ROWID;
    CREATE TABLE held_marker (id TEXT PRIMARY KEY, relationship TEXT NOT NULL, on_date TEXT NOT NULL, next_on TEXT) STRICT;
    CREATE INDEX held_marker_by_relationship ON held_marker (relationship, on_date, id);
    CREATE TABLE group_marker (id TEXT PRIMARY KEY, on_date TEXT NOT NULL, attendance INTEGER NOT NULL, themes TEXT NOT NULL) STRICT;
    CREATE INDEX group_marker_by_on_date ON group_marker (on_date DESC, id);
  `,
  tables: ['note_marker', 'sign_off_marker', 'theme_marker', 'held_marker', 'group_marker'],
  project: (tx, { header, body }) => {
    if (header.stream.kind !== 'supervision-marker') return;
    // A stream of this kind only ever holds markers.
    const statement = statementFor(header.stream.id, body as MarkerEvent);
    if (statement !== null) run(tx, statement);
  },
};

function statementFor(id: string, marker: MarkerEvent): Sql | null {
  switch (marker.type) {
    case 'NoteWaiting':
      return sql`INSERT INTO note_marker (id, relationship, on_date) VALUES (${id}, ${marker.relationship}, ${marker.on})
        ON CONFLICT (id) DO NOTHING`;
    case 'NoteSignedOff':
      return sql`INSERT INTO sign_off_marker (id, on_date, days) VALUES (${id}, ${marker.on}, ${marker.daysToSignOff})
        ON CONFLICT (id) DO NOTHING`;
    case 'ThemeCounted':
      return sql`INSERT INTO theme_marker (id, theme) VALUES (${id}, ${marker.theme}) ON CONFLICT DO NOTHING`;
    case 'CaseSupervisionHeld':
    case 'SupervisionHeld':
      return sql`INSERT INTO held_marker (id, relationship, on_date, next_on)
        VALUES (${id}, ${marker.relationship}, ${marker.on}, ${marker.next})
        ON CONFLICT (id) DO UPDATE SET on_date = excluded.on_date, next_on = excluded.next_on`;
    case 'GroupReflectionHeld':
      return sql`INSERT INTO group_marker (id, on_date, attendance, themes)
        VALUES (${id}, ${marker.on}, ${marker.attendance}, ${canonicalJson(marker.themes)}) ON CONFLICT (id) DO NOTHING`;
    default:
      // A newer Roundtable wrote it.
      return null;
  }
}
