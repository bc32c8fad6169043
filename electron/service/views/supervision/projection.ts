import type { CaseSupervisionEvent } from '../../../../shared/domain/case-supervision/events';
import type { SupervisionSessionEvent } from '../../../../shared/domain/supervision/session';
import type { SharedNoteEvent } from '../../../../shared/domain/supervision/events';
import { canonicalJson } from '../../../../shared/kernel/canonical-json';
import type { Recorded } from '../../../../shared/kernel/event';
import type { View } from '../../desk/view';
import { run, sql, type Sql } from '../../vault/sql';

/** What two people share, as lists show it: notes, supervision of families, sessions. Texts are read from the journal. */
export const supervisionView: View = {
  name: 'supervision',
  version: 2,
  vault: 'pair',
  schema: `
    CREATE TABLE shared_note (
      id TEXT PRIMARY KEY, note TEXT NOT NULL, author TEXT NOT NULL, title TEXT NOT NULL, model TEXT NOT NULL,
      status TEXT NOT NULL, shared_at INTEGER NOT NULL, waiting_since INTEGER NOT NULL, opened_at INTEGER,
      comments INTEGER NOT NULL, signed_off_at INTEGER, themes TEXT NOT NULL
    ) STRICT;
    CREATE INDEX shared_note_by_status ON shared_note (status, waiting_since, id);
    CREATE TABLE case_supervision (
      id TEXT PRIMARY KEY, family TEXT NOT NULL, model TEXT NOT NULL, on_date TEXT NOT NULL, status TEXT NOT NULL, next_on TEXT
    ) STRICT;
    CREATE INDEX case_supervision_by_status ON case_supervision (status, on_date, id);
    CREATE TABLE supervision_session (
      id TEXT PRIMARY KEY, on_date TEXT NOT NULL, minutes INTEGER NOT NULL, words TEXT NOT NULL, next_on TEXT
    ) STRICT;
    CREATE INDEX supervision_session_by_on_date ON supervision_session (on_date DESC, id);
  `,
  tables: ['shared_note', 'case_supervision', 'supervision_session'],
  project: (tx, event) => {
    const statement = statementFor(event);
    if (statement !== null) run(tx, statement);
  },
};

function statementFor({ header, body }: Recorded): Sql | null {
  const { kind, id } = header.stream;
  // A stream only ever holds the events of its own aggregate.
  if (kind === 'shared-note') return noteStatement({ header, body: body as SharedNoteEvent });
  if (kind === 'case-supervision') return caseStatement(id, body as CaseSupervisionEvent);
  return kind === 'supervision-session' ? sessionStatement(id, body as SupervisionSessionEvent) : null;
}

function noteStatement({ header, body }: Recorded<SharedNoteEvent>): Sql | null {
  const { id } = header.stream;
  const at = header.occurredAt;
  switch (body.type) {
    case 'NoteShared':
      return sql`INSERT INTO shared_note (id, note, author, title, model, status, shared_at, waiting_since, opened_at, comments, signed_off_at, themes)
        VALUES (${id}, ${body.note}, ${body.author}, ${body.title}, ${body.model}, 'waiting', ${at}, ${at}, NULL, 0, NULL, '[]')
        ON CONFLICT (id) DO NOTHING`;
    case 'NoteOpened':
      return sql`UPDATE shared_note SET opened_at = coalesce(opened_at, ${at}) WHERE id = ${id} AND author <> ${header.actor}`;
    case 'CommentAdded':
      // What the author adds is for the supervisor to open again.
      return sql`UPDATE shared_note SET comments = comments + 1, opened_at = CASE WHEN author = ${header.actor} THEN NULL ELSE opened_at END
        WHERE id = ${id}`;
    case 'NoteReturned':
      return sql`UPDATE shared_note SET status = 'returned' WHERE id = ${id}`;
    case 'NoteSentAgain':
      return sql`UPDATE shared_note SET status = 'waiting', waiting_since = ${at}, opened_at = NULL WHERE id = ${id}`;
    case 'ThemesChosen':
      return sql`UPDATE shared_note SET themes = ${canonicalJson(body.themes)} WHERE id = ${id}`;
    case 'NoteSignedOff':
      return sql`UPDATE shared_note SET status = 'signed-off', signed_off_at = ${at} WHERE id = ${id}`;
    case 'SharingStopped':
      return sql`DELETE FROM shared_note WHERE id = ${id}`;
    default:
      return null;
  }
}

function caseStatement(id: string, body: CaseSupervisionEvent): Sql | null {
  switch (body.type) {
    case 'CaseSupervisionBegun':
      return sql`INSERT INTO case_supervision (id, family, model, on_date, status, next_on)
        VALUES (${id}, ${body.family}, ${body.model}, ${body.on}, 'open', NULL) ON CONFLICT (id) DO NOTHING`;
    case 'CaseDecided':
      return sql`UPDATE case_supervision SET status = 'decided', next_on = ${body.next} WHERE id = ${id}`;
    case 'CaseDecisionPromoted':
      return sql`UPDATE case_supervision SET status = 'promoted' WHERE id = ${id}`;
    default:
      return null;
  }
}

function sessionStatement(id: string, { on, minutes, words, next }: SupervisionSessionEvent): Sql {
  return sql`INSERT INTO supervision_session (id, on_date, minutes, words, next_on) VALUES (${id}, ${on}, ${minutes}, ${words}, ${next})
    ON CONFLICT (id) DO NOTHING`;
}
