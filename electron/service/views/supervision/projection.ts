import type { SharedNoteEvent } from '../../../../shared/domain/supervision/events';
import type { Recorded } from '../../../../shared/kernel/event';
import type { View } from '../../desk/view';
import { run, sql, type Sql, type WriteTx } from '../../vault/sql';

/** The notes shared in one relationship, as lists show them; the text is read from the journal. */
export const supervisionView: View = {
  name: 'supervision',
  version: 1,
  vault: 'pair',
  schema: `
    CREATE TABLE shared_note (
      id TEXT PRIMARY KEY, note TEXT NOT NULL, author TEXT NOT NULL, title TEXT NOT NULL, model TEXT NOT NULL,
      status TEXT NOT NULL, shared_at INTEGER NOT NULL, waiting_since INTEGER NOT NULL, opened_at INTEGER,
      comments INTEGER NOT NULL, signed_off_at INTEGER
    ) STRICT;
    CREATE INDEX shared_note_by_status ON shared_note (status, waiting_since, id);
  `,
  tables: ['shared_note'],
  project: (tx, event) => {
    // A stream only ever holds the events of its own aggregate.
    if (event.header.stream.kind === 'shared-note') projectNote(tx, event as Recorded<SharedNoteEvent>);
  },
};

function projectNote(tx: WriteTx, event: Recorded<SharedNoteEvent>): void {
  const statement = statementFor(event);
  if (statement !== null) run(tx, statement);
}

function statementFor({ header, body }: Recorded<SharedNoteEvent>): Sql | null {
  const { id } = header.stream;
  const at = header.occurredAt;
  switch (body.type) {
    case 'NoteShared':
      return sql`INSERT INTO shared_note (id, note, author, title, model, status, shared_at, waiting_since, opened_at, comments, signed_off_at)
        VALUES (${id}, ${body.note}, ${body.author}, ${body.title}, ${body.model}, 'waiting', ${at}, ${at}, NULL, 0, NULL)
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
    case 'NoteSignedOff':
      return sql`UPDATE shared_note SET status = 'signed-off', signed_off_at = ${at} WHERE id = ${id}`;
    case 'SharingStopped':
      return sql`DELETE FROM shared_note WHERE id = ${id}`;
    default:
      return null;
  }
}
