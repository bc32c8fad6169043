import type { ActionEvent } from '../../../../shared/domain/action/events';
import type { DiscussionEvent } from '../../../../shared/domain/discussion/events';
import type { FamilyEvent } from '../../../../shared/domain/family/events';
import type { FormulationEvent } from '../../../../shared/domain/formulation/events';
import type { AgendaItem, MeetingEvent } from '../../../../shared/domain/meeting/events';
import type { MinuteEvent } from '../../../../shared/domain/minute/events';
import type { RequestEvent } from '../../../../shared/domain/request/events';
import { canonicalJson } from '../../../../shared/kernel/canonical-json';
import type { EventHeader, Recorded } from '../../../../shared/kernel/event';
import type { View } from '../../desk/view';
import { run, sql, type WriteTx } from '../../vault/sql';
import { projectStatements } from './own-words';
import { schema, tables } from './schema';

/** What the live meeting's item needs to know of the rest of the record. */
export const discussionView: View = { name: 'discussion', version: 2, vault: 'hub', schema, tables, project };

function project(tx: WriteTx, { header, body }: Recorded): void {
  // A stream only ever holds the events of its own aggregate.
  switch (header.stream.kind) {
    case 'meeting':
      return projectAgenda(tx, header, body as MeetingEvent);
    case 'discussion':
      return projectDiscussion(tx, header, body as DiscussionEvent);
    case 'family':
      return projectFamily(tx, header, body as FamilyEvent);
    case 'request':
      return projectRequest(tx, header, body as RequestEvent);
    case 'formulation':
      return projectBestGuess(tx, header, body as FormulationEvent);
    case 'action':
      return projectAction(tx, header, body as ActionEvent);
    case 'minute':
      return projectMinute(tx, header, body as MinuteEvent);
    default:
      return;
  }
}

function projectAgenda(tx: WriteTx, header: EventHeader, event: MeetingEvent): void {
  if (event.type === 'MeetingPlanned') for (const item of event.standing) putItem(tx, header.stream.id, item);
  if (event.type === 'AgendaItemAdded' || event.type === 'AgendaItemChanged') putItem(tx, header.stream.id, event.item);
}

function putItem(tx: WriteTx, meeting: string, item: AgendaItem): void {
  run(
    tx,
    sql`INSERT INTO discussion_item (id, meeting, family, request, question)
        VALUES (${item.id}, ${meeting}, ${item.family}, ${item.request}, ${item.question})
        ON CONFLICT (id) DO UPDATE SET request = excluded.request, question = excluded.question`,
  );
}

function projectDiscussion(tx: WriteTx, header: EventHeader, event: DiscussionEvent): void {
  if (event.type !== 'DiscussionOpened') return projectStatements(tx, header, event);
  run(
    tx,
    sql`INSERT INTO discussion_item (id, meeting, family, request, question)
        VALUES (${header.stream.id}, ${event.meeting}, ${event.family}, ${null}, ${event.question})
        ON CONFLICT (id) DO UPDATE SET question = excluded.question`,
  );
}

function projectFamily(tx: WriteTx, header: EventHeader, event: FamilyEvent): void {
  const id = header.stream.id;
  switch (event.type) {
    case 'FamilyAdded':
      run(tx, sql`INSERT INTO discussion_family (id, name) VALUES (${id}, ${event.name}) ON CONFLICT (id) DO NOTHING`);
      break;
    case 'FamilyRenamed':
      run(tx, sql`UPDATE discussion_family SET name = ${event.name} WHERE id = ${id}`);
      break;
    case 'PersonAdded':
    case 'PersonChanged':
      run(
        tx,
        sql`INSERT INTO discussion_person (family, id, position, name)
            VALUES (${id}, ${event.person.id}, ${header.version}, ${event.person.name})
            ON CONFLICT (family, id) DO UPDATE SET name = excluded.name`,
      );
      break;
    case 'ConsentRecorded':
      run(tx, sql`UPDATE discussion_person SET consent = ${canonicalJson(event.consent)} WHERE family = ${id} AND id = ${event.person}`);
      break;
    case 'LeadPractitionerSet':
      run(tx, sql`UPDATE discussion_family SET lead = ${event.lead} WHERE id = ${id}`);
      break;
    case 'LevelOfNeedSet':
      run(tx, sql`UPDATE discussion_family SET level = ${event.level} WHERE id = ${id}`);
      break;
    case 'ReviewSet':
      run(tx, sql`UPDATE discussion_family SET review_on = ${event.on} WHERE id = ${id}`);
      break;
    case 'SafeContactSet':
      run(tx, sql`UPDATE discussion_family SET safe_contact_person = ${event.person}, safe_contact = ${event.words} WHERE id = ${id}`);
      break;
    default:
      break;
  }
}

function projectRequest(tx: WriteTx, header: EventHeader, event: RequestEvent): void {
  if (event.type !== 'RequestReceived' && event.type !== 'RequestCorrected') return;
  const { route, requestedBy, wordsAsSpoken, receivedAt } = event.details;
  run(
    tx,
    sql`INSERT INTO discussion_request (id, route, requested_by, words, received_at)
        VALUES (${header.stream.id}, ${route}, ${requestedBy}, ${wordsAsSpoken}, ${receivedAt})
        ON CONFLICT (id) DO UPDATE SET route = excluded.route, requested_by = excluded.requested_by,
          words = excluded.words, received_at = excluded.received_at`,
  );
}

function projectBestGuess(tx: WriteTx, header: EventHeader, event: FormulationEvent): void {
  if (event.type !== 'FormulationAgreed') return;
  run(
    tx,
    sql`INSERT INTO discussion_best_guess (family, version, text, agreed_at)
        VALUES (${header.stream.id}, ${event.version.number}, ${event.version.hypothesis.text}, ${header.occurredAt})
        ON CONFLICT (family) DO UPDATE SET version = excluded.version, text = excluded.text, agreed_at = excluded.agreed_at`,
  );
}

function projectAction(tx: WriteTx, header: EventHeader, event: ActionEvent): void {
  const id = header.stream.id;
  switch (event.type) {
    case 'ActionAgreed':
      if (event.discussion === null) return;
      run(
        tx,
        sql`INSERT INTO discussion_action (id, discussion, has_owner, has_date, is_withdrawn)
            VALUES (${id}, ${event.discussion}, ${event.owner === null ? 0 : 1}, ${event.due === null ? 0 : 1}, 0)
            ON CONFLICT (id) DO NOTHING`,
      );
      break;
    case 'ActionOwnerSet':
      run(tx, sql`UPDATE discussion_action SET has_owner = 1 WHERE id = ${id}`);
      break;
    case 'ActionDueSet':
      run(tx, sql`UPDATE discussion_action SET has_date = 1 WHERE id = ${id}`);
      break;
    case 'ActionWithdrawn':
      run(tx, sql`UPDATE discussion_action SET is_withdrawn = 1 WHERE id = ${id}`);
      break;
    default:
      break;
  }
}

function projectMinute(tx: WriteTx, header: EventHeader, event: MinuteEvent): void {
  const id = header.stream.id;
  if (event.type === 'MinuteAttested') {
    run(
      tx,
      sql`INSERT INTO discussion_minute (id, discussion, is_attested) VALUES (${id}, ${event.discussion}, 1)
          ON CONFLICT (id) DO UPDATE SET is_attested = 1`,
    );
  }
  if (event.type === 'MinuteReturned') run(tx, sql`UPDATE discussion_minute SET is_attested = 0 WHERE id = ${id}`);
}
