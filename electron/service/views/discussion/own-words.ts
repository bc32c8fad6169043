import type { DiscussionEvent } from '../../../../shared/domain/discussion/events';
import type { Statement } from '../../../../shared/domain/statement/statement';
import type { EventHeader } from '../../../../shared/kernel/event';
import { run, sql, type WriteTx } from '../../vault/sql';

/** Keeps what the family said in their own words, so that the next meeting starts from it. */
export function projectStatements(tx: WriteTx, header: EventHeader, event: DiscussionEvent): void {
  switch (event.type) {
    case 'StatementAdded':
    case 'StatementChanged':
      putWords(tx, header, event.statement);
      break;
    case 'StatementRemoved':
      run(tx, sql`UPDATE discussion_own_words SET is_removed = 1 WHERE id = ${event.statement}`);
      break;
    case 'StatementRestored':
      run(tx, sql`UPDATE discussion_own_words SET is_removed = 0 WHERE id = ${event.statement}`);
      break;
    default:
      break;
  }
}

function putWords(tx: WriteTx, header: EventHeader, statement: Statement): void {
  // Only what the family may see again is shown back as their voice.
  if (statement.kind !== 'own-words' || statement.speaker.kind !== 'family' || header.about === null) {
    run(tx, sql`DELETE FROM discussion_own_words WHERE id = ${statement.id}`);
    return;
  }
  run(
    tx,
    sql`INSERT INTO discussion_own_words (id, discussion, family, person, words, said_at, is_removed)
        VALUES (${statement.id}, ${header.stream.id}, ${header.about}, ${statement.speaker.person}, ${statement.text}, ${header.occurredAt}, 0)
        ON CONFLICT (id) DO UPDATE SET person = excluded.person, words = excluded.words`,
  );
}
