import type { AccessEvent } from '../../../../shared/domain/access/events';
import type { FamilyEvent } from '../../../../shared/domain/family/events';
import { nameKey } from '../../../../shared/domain/person/name-key';
import type { RequestEvent } from '../../../../shared/domain/request/events';
import { canonicalJson } from '../../../../shared/kernel/canonical-json';
import type { EventHeader, Recorded } from '../../../../shared/kernel/event';
import type { View } from '../../desk/view';
import { run, sql, type WriteTx } from '../../vault/sql';
import { projectWork } from './project-work';
import { schema, tables } from './schema';

/** The list of families and what one screen says of each. */
export const familiesView: View = { name: 'families', version: 3, vault: 'hub', schema, tables, project };

function project(tx: WriteTx, event: Recorded): void {
  const { header, body } = event;
  // A stream only ever holds the events of its own aggregate.
  switch (header.stream.kind) {
    case 'family':
      return projectFamily(tx, header, body as FamilyEvent);
    case 'request':
      return projectRequest(tx, header, body as RequestEvent);
    case 'access':
      return projectOpening(tx, header, body as AccessEvent);
    default:
      return projectWork(tx, event);
  }
}

function projectFamily(tx: WriteTx, header: EventHeader, event: FamilyEvent): void {
  const id = header.stream.id;
  switch (event.type) {
    case 'FamilyAdded':
      addFamily(tx, header, event);
      break;
    case 'FamilyRenamed':
      run(tx, sql`UPDATE family SET name = ${event.name}, name_key = ${nameKey(event.name)} WHERE id = ${id}`);
      break;
    case 'PersonAdded':
    case 'PersonChanged':
      run(
        tx,
        sql`INSERT INTO family_person (family_id, id, position, person, name_key)
            VALUES (${id}, ${event.person.id}, ${header.version}, ${canonicalJson(event.person)}, ${nameKey(event.person.name)})
            ON CONFLICT (family_id, id) DO UPDATE SET person = excluded.person, name_key = excluded.name_key`,
      );
      break;
    case 'ConsentRecorded':
      run(tx, sql`UPDATE family_person SET consent = ${canonicalJson(event.consent)} WHERE family_id = ${id} AND id = ${event.person}`);
      break;
    case 'SafeContactSet':
      run(tx, sql`UPDATE family SET safe_contact_person = ${event.person}, safe_contact = ${event.words} WHERE id = ${id}`);
      break;
    case 'AddressSet':
      run(tx, sql`UPDATE family SET address = ${event.address}, phone = ${event.phone} WHERE id = ${id}`);
      break;
    case 'LeadPractitionerSet':
      run(tx, sql`UPDATE family SET lead = ${event.lead} WHERE id = ${id}`);
      break;
    case 'LevelOfNeedSet':
      run(tx, sql`UPDATE family SET level = ${event.level}, level_why = ${event.why} WHERE id = ${id}`);
      break;
    case 'ReviewSet':
      run(tx, sql`UPDATE family SET review_on = ${event.on} WHERE id = ${id}`);
      break;
    case 'SupervisionDecisionRecorded':
      run(
        tx,
        sql`INSERT INTO family_supervision (id, family_id, decision, approved_by, on_date)
            VALUES (${event.from}, ${id}, ${event.decision}, ${event.approvedBy}, ${event.on}) ON CONFLICT (id) DO NOTHING`,
      );
      break;
  }
  run(tx, refreshFamily(id, header.version));
}

function addFamily(tx: WriteTx, header: EventHeader, event: Extract<FamilyEvent, { type: 'FamilyAdded' }>): void {
  const number = Number(/\d+$/.exec(event.reference)?.[0] ?? 0);
  run(
    tx,
    sql`INSERT INTO family (id, version, name, name_key, find_key, reference, reference_number, level_why, safe_contact, address, phone)
        VALUES (${header.stream.id}, ${header.version}, ${event.name}, ${nameKey(event.name)}, '', ${event.reference}, ${number}, '', '', '', '')
        ON CONFLICT (id) DO NOTHING`,
  );
  if (event.request !== null) run(tx, joinRequest(event.request, header.stream.id));
}

function projectRequest(tx: WriteTx, header: EventHeader, event: RequestEvent): void {
  const id = header.stream.id;
  if (event.type === 'RequestTriaged') {
    if (event.family !== null) run(tx, joinRequest(id, event.family));
    return;
  }
  if (event.type !== 'RequestReceived' && event.type !== 'RequestCorrected') return;
  const { receivedAt, route, requestedBy, wordsAsSpoken } = event.details;
  run(
    tx,
    sql`INSERT INTO family_request (id, received_at, route, requested_by, words)
        VALUES (${id}, ${receivedAt}, ${route}, ${requestedBy}, ${wordsAsSpoken})
        ON CONFLICT (id) DO UPDATE SET received_at = excluded.received_at, route = excluded.route,
          requested_by = excluded.requested_by, words = excluded.words`,
  );
}

function projectOpening(tx: WriteTx, header: EventHeader, event: AccessEvent): void {
  if (event.type !== 'RecordOpened') return;
  run(
    tx,
    sql`INSERT INTO record_opening (family_id, colleague, opened_at) VALUES (${event.family}, ${header.actor}, ${header.occurredAt})
        ON CONFLICT (family_id, colleague) DO UPDATE SET opened_at = excluded.opened_at`,
  );
}

const joinRequest = (request: string, family: string) => sql`UPDATE family_request SET family_id = ${family} WHERE id = ${request}`;

/** The text a family is found by: its name, its reference and its people. */
const refreshFamily = (family: string, version: number) => sql`
  UPDATE family SET version = ${version}, find_key = name_key || ' ' || lower(reference) || ' ' || replace(lower(reference), '-', ' ') || ' ' || coalesce(
    (SELECT group_concat(name_key, ' ') FROM (SELECT name_key FROM family_person WHERE family_id = family.id ORDER BY position, id)), '')
  WHERE id = ${family}
`;
