import type { FamilyEvent, Person } from '../../../../shared/domain/family/events';
import { nameKey } from '../../../../shared/domain/person/name-key';
import type { RequestDetails, RequestEvent } from '../../../../shared/domain/request/events';
import type { EventHeader, Recorded } from '../../../../shared/kernel/event';
import { canonicalJson } from '../../../../shared/kernel/canonical-json';
import type { View } from '../../desk/view';
import { run, sql, type WriteTx } from '../../vault/sql';
import { schema, tables } from './sql';

/** The list of requests, and everybody a new request could be about. */
export const requestsView: View = { name: 'requests', version: 2, vault: 'hub', schema, tables, project };

function project(tx: WriteTx, { header, body }: Recorded): void {
  // A stream only ever holds the events of its own aggregate.
  if (header.stream.kind === 'request') projectRequest(tx, header, body as RequestEvent);
  if (header.stream.kind === 'family') projectFamily(tx, header, body as FamilyEvent);
}

function projectRequest(tx: WriteTx, header: EventHeader, event: RequestEvent): void {
  switch (event.type) {
    case 'RequestReceived':
      insertRequest(tx, header, event);
      return putPeople(tx, header.stream.id, event.details);
    case 'RequestCorrected':
      correctRequest(tx, header, event.details);
      return putPeople(tx, header.stream.id, event.details);
    case 'RequestTriaged':
      run(
        tx,
        sql`UPDATE request SET version = ${header.version}, is_waiting = 0, outcome = ${event.outcome}, reason = ${event.reason},
              level = ${event.level}, triaged_on = ${event.on}, triaged_by = ${header.actor}, family_id = ${event.family}
            WHERE id = ${header.stream.id}`,
      );
      // Once a family holds these people the request no longer speaks for them.
      if (event.outcome === 'hub-mdt') run(tx, sql`DELETE FROM known_person WHERE place = ${placeOf(header.stream.id)}`);
      return;
  }
}

function insertRequest(tx: WriteTx, header: EventHeader, event: Extract<RequestEvent, { type: 'RequestReceived' }>): void {
  const { details } = event;
  run(
    tx,
    sql`INSERT INTO request (id, received_at, version, imported, received_by, is_urgent, is_waiting, source_reference, find_key, details)
        VALUES (${header.stream.id}, ${details.receivedAt}, ${header.version}, ${event.imported ? 1 : 0}, ${header.actor},
          ${details.urgent.length > 0 ? 1 : 0}, 1, ${details.sourceReference}, ${findKeyOf(details)}, ${canonicalJson(details)})
        ON CONFLICT (id) DO NOTHING`,
  );
}

function correctRequest(tx: WriteTx, header: EventHeader, details: RequestDetails): void {
  run(
    tx,
    sql`UPDATE request SET version = ${header.version}, received_at = ${details.receivedAt}, is_urgent = ${details.urgent.length > 0 ? 1 : 0},
          source_reference = ${details.sourceReference}, find_key = ${findKeyOf(details)}, details = ${canonicalJson(details)}
        WHERE id = ${header.stream.id}`,
  );
}

function putPeople(tx: WriteTx, request: string, details: RequestDetails): void {
  const place = placeOf(request);
  run(tx, sql`DELETE FROM known_person WHERE place = ${place}`);
  for (const person of details.people) insertPerson(tx, { place, request, family: null }, person);
}

function projectFamily(tx: WriteTx, header: EventHeader, event: FamilyEvent): void {
  const family = header.stream.id;
  switch (event.type) {
    case 'FamilyAdded':
      run(
        tx,
        sql`INSERT INTO request_family_name (id, name, reference) VALUES (${family}, ${event.name}, ${event.reference})
            ON CONFLICT (id) DO NOTHING`,
      );
      return;
    case 'FamilyRenamed':
      run(tx, sql`UPDATE request_family_name SET name = ${event.name} WHERE id = ${family}`);
      return;
    case 'PersonAdded':
    case 'PersonChanged':
      return insertPerson(tx, { place: 'family', request: null, family }, event.person);
    default:
      // The other events say nothing about who somebody is.
      return;
  }
}

interface Whereabouts {
  readonly place: string;
  readonly request: string | null;
  readonly family: string | null;
}

function insertPerson(tx: WriteTx, { place, request, family }: Whereabouts, person: Person): void {
  run(
    tx,
    sql`INSERT INTO known_person (id, place, request_id, family_id, name, name_key, born_on, nhs_number)
        VALUES (${person.id}, ${place}, ${request}, ${family}, ${person.name}, ${nameKey(person.name)}, ${person.bornOn}, ${person.nhsNumber})
        ON CONFLICT (place, id) DO UPDATE SET name = excluded.name, name_key = excluded.name_key, born_on = excluded.born_on,
          nhs_number = excluded.nhs_number, family_id = excluded.family_id`,
  );
}

/** A person keeps their id when a request becomes a family, so each request is a place of its own. */
function placeOf(request: string): string {
  return `request:${request}`;
}

function findKeyOf(details: RequestDetails): string {
  const parts = [...details.people.map((person) => person.name), details.requestedBy, details.sourceReference, details.wordsAsSpoken];
  return parts.map(nameKey).join(' ');
}
