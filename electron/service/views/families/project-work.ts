import type { ActionEvent } from '../../../../shared/domain/action/events';
import type { DiscussionEvent } from '../../../../shared/domain/discussion/events';
import type { FormulationEvent } from '../../../../shared/domain/formulation/events';
import type { MinuteEvent } from '../../../../shared/domain/minute/events';
import type { Statement } from '../../../../shared/domain/statement/statement';
import type { EventHeader, Recorded } from '../../../../shared/kernel/event';
import { run, sql, type WriteTx } from '../../vault/sql';

/** Projects what the team did for a family: discussions, own words, actions, formulations, minutes. */
export function projectWork(tx: WriteTx, { header, body }: Recorded): void {
  // A stream only ever holds the events of its own aggregate.
  switch (header.stream.kind) {
    case 'discussion':
      return projectDiscussion(tx, header, body as DiscussionEvent);
    case 'action':
      return projectAction(tx, header, body as ActionEvent);
    case 'formulation':
      return projectFormulation(tx, header, body as FormulationEvent);
    case 'minute':
      return projectMinute(tx, header, body as MinuteEvent);
    default:
      // The other streams are not about what this screen shows.
      return;
  }
}

function projectDiscussion(tx: WriteTx, header: EventHeader, event: DiscussionEvent): void {
  const id = header.stream.id;
  switch (event.type) {
    case 'DiscussionOpened':
      if (event.family === null) return;
      run(
        tx,
        sql`INSERT INTO family_discussion (id, family_id, held_at, question, decision, is_closed)
            VALUES (${id}, ${event.family}, ${header.occurredAt}, ${event.question}, '', 0) ON CONFLICT (id) DO NOTHING`,
      );
      return;
    case 'StatementAdded':
    case 'StatementChanged':
      return putOwnWords(tx, header, event.statement);
    case 'StatementRemoved':
      run(tx, sql`UPDATE family_own_words SET is_removed = 1 WHERE id = ${event.statement}`);
      return;
    case 'StatementRestored':
      run(tx, sql`UPDATE family_own_words SET is_removed = 0 WHERE id = ${event.statement}`);
      return;
    case 'DecisionWritten':
      run(tx, sql`UPDATE family_discussion SET decision = ${event.decision?.text ?? ''} WHERE id = ${id}`);
      return;
    case 'DiscussionClosed':
    case 'DiscussionReopened':
      run(tx, sql`UPDATE family_discussion SET is_closed = ${event.type === 'DiscussionClosed' ? 1 : 0} WHERE id = ${id}`);
      return;
    default:
      return;
  }
}

/** Keeps a statement while it is in the family's own words; one corrected to another kind is taken out. */
function putOwnWords(tx: WriteTx, header: EventHeader, statement: Statement): void {
  if (header.about === null) return;
  if (statement.kind !== 'own-words') {
    run(tx, sql`DELETE FROM family_own_words WHERE id = ${statement.id}`);
    return;
  }
  const person = statement.speaker.kind === 'family' ? statement.speaker.person : (statement.people[0] ?? null);
  run(
    tx,
    sql`INSERT INTO family_own_words (id, family_id, person_id, words, said_at, is_removed)
        VALUES (${statement.id}, ${header.about}, ${person}, ${statement.text}, ${header.occurredAt}, 0)
        ON CONFLICT (id) DO UPDATE SET person_id = excluded.person_id, words = excluded.words`,
  );
}

function projectAction(tx: WriteTx, header: EventHeader, event: ActionEvent): void {
  const id = header.stream.id;
  const setOpen = (isOpen: boolean) => run(tx, sql`UPDATE family_action SET is_open = ${isOpen ? 1 : 0} WHERE id = ${id}`);
  switch (event.type) {
    case 'ActionAgreed':
      if (event.family === null) return;
      run(
        tx,
        sql`INSERT INTO family_action (id, family_id, text, owner, due, is_open)
            VALUES (${id}, ${event.family}, ${event.text}, ${event.owner}, ${event.due}, 1) ON CONFLICT (id) DO NOTHING`,
      );
      return;
    case 'ActionReworded':
      run(tx, sql`UPDATE family_action SET text = ${event.text} WHERE id = ${id}`);
      return;
    case 'ActionOwnerSet':
      run(tx, sql`UPDATE family_action SET owner = ${event.owner} WHERE id = ${id}`);
      return;
    case 'ActionDueSet':
      run(tx, sql`UPDATE family_action SET due = ${event.due} WHERE id = ${id}`);
      return;
    case 'ActionCompleted':
    case 'ActionNotPossible':
    case 'ActionWithdrawn':
      setOpen(false);
      return;
    case 'ActionReopened':
    case 'ActionNotDone':
      setOpen(true);
      return;
    default:
      return;
  }
}

function projectFormulation(tx: WriteTx, header: EventHeader, event: FormulationEvent): void {
  if (event.type !== 'FormulationAgreed') return;
  const { number, hypothesis } = event.version;
  run(
    tx,
    sql`INSERT INTO family_formulation (family_id, number, hypothesis, confidence, agreed_at)
        VALUES (${header.stream.id}, ${number}, ${hypothesis.text}, ${hypothesis.confidence}, ${header.occurredAt})
        ON CONFLICT (family_id) DO UPDATE SET number = excluded.number, hypothesis = excluded.hypothesis,
          confidence = excluded.confidence, agreed_at = excluded.agreed_at WHERE excluded.number >= family_formulation.number`,
  );
}

function projectMinute(tx: WriteTx, header: EventHeader, event: MinuteEvent): void {
  const id = header.stream.id;
  switch (event.type) {
    case 'MinuteAttested':
      run(
        tx,
        sql`INSERT INTO family_minute (id, family_id, state, version, at)
            VALUES (${id}, ${event.family}, 'attested', 0, ${header.occurredAt})
            ON CONFLICT (id) DO UPDATE SET state = excluded.state, at = excluded.at`,
      );
      return;
    case 'MinuteReturned':
      run(tx, sql`DELETE FROM family_minute WHERE id = ${id}`);
      return;
    case 'MinuteSigned':
      run(tx, sql`UPDATE family_minute SET state = 'signed', version = ${event.version}, at = ${header.occurredAt} WHERE id = ${id}`);
      return;
    case 'MinuteFiled':
      run(tx, sql`UPDATE family_minute SET state = 'filed' WHERE id = ${id}`);
      return;
    default:
      return;
  }
}
