import type { EscalationEvent } from '../../../../shared/domain/escalation/events';
import type { FamilyEvent } from '../../../../shared/domain/family/events';
import { evolveMeeting } from '../../../../shared/domain/meeting/evolve';
import type { MeetingEvent } from '../../../../shared/domain/meeting/events';
import { initialMeeting, type ListedItem, type MeetingState } from '../../../../shared/domain/meeting/state';
import type { RequestEvent } from '../../../../shared/domain/request/events';
import { canonicalJson } from '../../../../shared/kernel/canonical-json';
import type { Recorded } from '../../../../shared/kernel/event';
import type { View } from '../../desk/view';
import { first, run, sql, type WriteTx } from '../../vault/sql';
import { schema, stateOf, tables } from './sql';

/** Meetings as they stand, and what of families, requests and stepping up an agenda is built from. */
export const meetingView: View = { name: 'meeting', version: 2, vault: 'hub', schema, tables, project };

// A stream only ever holds the events of its own aggregate.
function project(tx: WriteTx, event: Recorded): void {
  switch (event.header.stream.kind) {
    case 'meeting':
      return projectMeeting(tx, event as Recorded<MeetingEvent>);
    case 'family':
      return projectFamily(tx, event as Recorded<FamilyEvent>);
    case 'request':
      return projectRequest(tx, event as Recorded<RequestEvent>);
    case 'escalation':
      return projectSteppedUp(tx, event as Recorded<EscalationEvent>);
    default:
      return;
  }
}

function projectMeeting(tx: WriteTx, event: Recorded<MeetingEvent>): void {
  const id = event.header.stream.id;
  const before = first<{ state: string }>(tx, stateOf(id));
  // Written below from a state.
  const state = evolveMeeting(before === null ? initialMeeting : (JSON.parse(before.state) as MeetingState), event);
  run(
    tx,
    sql`INSERT INTO meeting (id, status, on_date, version, state)
        VALUES (${id}, ${state.status}, ${state.plan?.on ?? ''}, ${event.header.version}, ${canonicalJson(state)})
        ON CONFLICT (id) DO UPDATE SET status = excluded.status, on_date = excluded.on_date, version = excluded.version,
          state = excluded.state`,
  );
  run(tx, sql`DELETE FROM meeting_item WHERE meeting_id = ${id}`);
  state.items.forEach((item, position) => insertItem(tx, id, item, position));
  if (event.body.type === 'ItemClosed') keepLastDone(tx, state, event.body.item);
}

function insertItem(tx: WriteTx, meeting: string, { item, progress }: ListedItem, position: number): void {
  const isRemoved = progress.at === 'removed';
  const outcome = progress.at === 'closed' ? progress.outcome : null;
  run(
    tx,
    sql`INSERT INTO meeting_item (meeting_id, id, position, family_id, request_id, carried_from, is_removed, outcome, is_waiting, item)
        VALUES (${meeting}, ${item.id}, ${position}, ${item.family}, ${item.request}, ${item.carriedFrom}, ${isRemoved ? 1 : 0},
          ${outcome}, ${!isRemoved && outcome !== 'done' ? 1 : 0}, ${canonicalJson(item)})`,
  );
}

function keepLastDone(tx: WriteTx, state: MeetingState, id: string): void {
  const listed = state.items.find(({ item }) => item.id === id);
  if (listed?.progress.at !== 'closed' || listed.progress.outcome !== 'done' || state.plan === null) return;
  run(
    tx,
    sql`UPDATE meeting_family SET last_done_on = max(coalesce(last_done_on, ''), ${state.plan.on}),
          last_spoken_of = max(coalesce(last_spoken_of, 0), ${state.startedAt ?? 0})
        WHERE id = ${listed.item.family}`,
  );
}

/** The latest time counts: a meeting that spoke of the family after it has heard of the earlier ones too. */
function projectSteppedUp(tx: WriteTx, { header, body }: Recorded<EscalationEvent>): void {
  if (body.family === null) return;
  run(
    tx,
    sql`INSERT INTO meeting_stepped_up (family_id, at) VALUES (${body.family}, ${header.occurredAt})
        ON CONFLICT (family_id) DO UPDATE SET at = max(at, excluded.at)`,
  );
}

function projectFamily(tx: WriteTx, { header, body }: Recorded<FamilyEvent>): void {
  const family = header.stream.id;
  switch (body.type) {
    case 'FamilyAdded':
      run(tx, sql`INSERT INTO meeting_family (id, name) VALUES (${family}, ${body.name}) ON CONFLICT (id) DO NOTHING`);
      if (body.request !== null) {
        run(tx, sql`UPDATE meeting_request SET family_id = ${family} WHERE id = ${body.request} AND family_id IS NULL`);
      }
      return;
    case 'FamilyRenamed':
      run(tx, sql`UPDATE meeting_family SET name = ${body.name} WHERE id = ${family}`);
      return;
    case 'LeadPractitionerSet':
      run(tx, sql`UPDATE meeting_family SET lead = ${body.lead} WHERE id = ${family}`);
      return;
    case 'ReviewSet':
      run(tx, sql`UPDATE meeting_family SET review_on = ${body.on} WHERE id = ${family}`);
      return;
    case 'PersonAdded':
      run(tx, sql`INSERT INTO meeting_consent (family_id, person_id) VALUES (${family}, ${body.person.id}) ON CONFLICT DO NOTHING`);
      return;
    case 'ConsentRecorded':
      run(
        tx,
        sql`INSERT INTO meeting_consent (family_id, person_id, consent) VALUES (${family}, ${body.person}, ${canonicalJson(body.consent)})
            ON CONFLICT (family_id, person_id) DO UPDATE SET consent = excluded.consent`,
      );
      return;
    default:
      // The rest does not matter to an agenda.
      return;
  }
}

function projectRequest(tx: WriteTx, { header, body }: Recorded<RequestEvent>): void {
  const request = header.stream.id;
  switch (body.type) {
    case 'RequestReceived':
      run(
        tx,
        sql`INSERT INTO meeting_request (id, received_at) VALUES (${request}, ${body.details.receivedAt}) ON CONFLICT (id) DO NOTHING`,
      );
      return;
    case 'RequestTriaged':
      run(
        tx,
        sql`UPDATE meeting_request SET for_mdt = ${body.outcome === 'hub-mdt' ? 1 : 0}, family_id = coalesce(${body.family}, family_id)
            WHERE id = ${request}`,
      );
      return;
    default:
      return;
  }
}
