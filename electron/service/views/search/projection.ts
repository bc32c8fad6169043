import type { ActionEvent } from '../../../../shared/domain/action/events';
import type { FamilyEvent, Person } from '../../../../shared/domain/family/events';
import type { MinuteEvent } from '../../../../shared/domain/minute/events';
import { canonicalJson, type JsonValue } from '../../../../shared/kernel/canonical-json';
import type { EventHeader, Recorded } from '../../../../shared/kernel/event';
import type { View } from '../../desk/view';
import { all, first, run, sql, type WriteTx } from '../../vault/sql';
import * as statements from './sql';
import { foldedWords } from './words';

/** The index behind find-or-do: families, their people, actions, minutes. */
export const searchView: View = {
  name: 'search',
  version: 3,
  vault: 'hub',
  schema: statements.schema,
  tables: statements.tables,
  project,
};

type Data = Readonly<Record<string, JsonValue>>;

// A stream only ever holds the events of its own aggregate.
function project(tx: WriteTx, { header, body }: Recorded): void {
  switch (header.stream.kind) {
    case 'family':
      return projectFamily(tx, header, body as FamilyEvent);
    case 'action':
      return projectAction(tx, header, body as ActionEvent);
    case 'minute':
      return projectMinute(tx, header, body as MinuteEvent);
    default:
      return;
  }
}

function projectFamily(tx: WriteTx, header: EventHeader, body: FamilyEvent): void {
  const family = header.stream.id;
  switch (body.type) {
    case 'FamilyAdded':
      nameFamily(tx, family, body.name);
      return put(tx, header, { kind: 'family', subject: family, family, words: body.reference, data: { reference: body.reference } });
    case 'FamilyRenamed':
      nameFamily(tx, family, body.name);
      return indexAgain(tx, family);
    case 'PersonAdded':
    case 'PersonChanged':
      return putPerson(tx, header, body.person);
    case 'LeadPractitionerSet':
      return change(tx, header, 'family', family, { lead: body.lead });
    case 'LevelOfNeedSet':
      return change(tx, header, 'family', family, { level: body.level });
    default:
      return;
  }
}

function putPerson(tx: WriteTx, header: EventHeader, person: Person): void {
  put(tx, header, {
    kind: 'person',
    subject: person.id,
    family: header.stream.id,
    words: [person.name, person.nhsNumber ?? '', person.caseNumber].join(' '),
    data: { name: person.name, bornOn: person.bornOn },
  });
}

function projectAction(tx: WriteTx, header: EventHeader, body: ActionEvent): void {
  const id = header.stream.id;
  switch (body.type) {
    case 'ActionAgreed': {
      const data = { text: body.text, owner: body.owner, due: body.due, isOpen: true };
      return put(tx, header, { kind: 'action', subject: id, family: body.family, words: body.text, data });
    }
    case 'ActionReworded':
      return change(tx, header, 'action', id, { text: body.text }, body.text);
    case 'ActionOwnerSet':
      return change(tx, header, 'action', id, { owner: body.owner });
    case 'ActionDueSet':
      return change(tx, header, 'action', id, { due: body.due });
    case 'ActionCompleted':
    case 'ActionNotPossible':
    case 'ActionNotDone':
      return change(tx, header, 'action', id, { isOpen: false });
    case 'ActionReopened':
      return change(tx, header, 'action', id, { isOpen: true });
    case 'ActionWithdrawn':
      return remove(tx, 'action', id);
    default:
      return;
  }
}

function projectMinute(tx: WriteTx, header: EventHeader, body: MinuteEvent): void {
  const id = header.stream.id;
  switch (body.type) {
    case 'MinuteAttested': {
      const { on } = body.record.meeting;
      const words = [on, body.record.reference].join(' ');
      return put(tx, header, {
        kind: 'minute',
        subject: id,
        family: body.family,
        words,
        data: { on, meeting: body.meeting, discussion: body.discussion, isSigned: false },
      });
    }
    case 'MinuteReturned':
      return remove(tx, 'minute', id);
    case 'MinuteSigned':
      return change(tx, header, 'minute', id, { isSigned: true });
    default:
      return;
  }
}

interface Entry {
  readonly kind: statements.EntryKind;
  readonly subject: string;
  readonly family: string | null;
  /** Beside the family's name, which is looked up. */
  readonly words: string;
  readonly data: Data;
}

function put(tx: WriteTx, header: EventHeader, entry: Entry): void {
  run(
    tx,
    sql`INSERT INTO search_entry (kind, subject_id, family_id, changed, own_words, data)
        VALUES (${entry.kind}, ${entry.subject}, ${entry.family}, ${header.hlc}, ${entry.words}, ${canonicalJson(entry.data)})
        ON CONFLICT (kind, subject_id) DO UPDATE SET family_id = excluded.family_id, changed = excluded.changed,
          own_words = excluded.own_words, data = excluded.data`,
  );
  const row = first<statements.EntryRow>(tx, statements.entryOf(entry.kind, entry.subject));
  if (row !== null) index(tx, row);
}

function change(tx: WriteTx, header: EventHeader, kind: statements.EntryKind, subject: string, data: Data, words?: string): void {
  const row = first<statements.EntryRow>(tx, statements.entryOf(kind, subject));
  if (row === null) return;
  // Written by `put` above.
  const merged = { ...(JSON.parse(row.data) as Data), ...data };
  put(tx, header, { kind, subject, family: row.familyId, words: words ?? row.ownWords, data: merged });
}

function remove(tx: WriteTx, kind: statements.EntryKind, subject: string): void {
  const row = first<statements.EntryRow>(tx, statements.entryOf(kind, subject));
  if (row === null) return;
  run(tx, sql`DELETE FROM search_text WHERE rowid = ${row.id}`);
  run(tx, sql`DELETE FROM search_entry WHERE id = ${row.id}`);
}

function nameFamily(tx: WriteTx, family: string, name: string): void {
  run(tx, sql`INSERT INTO search_family (id, name) VALUES (${family}, ${name}) ON CONFLICT (id) DO UPDATE SET name = excluded.name`);
}

/** A family's name finds everything of the family. */
function indexAgain(tx: WriteTx, family: string): void {
  for (const row of all<statements.EntryRow>(tx, statements.entriesOfFamily(family))) index(tx, row);
}

function index(tx: WriteTx, row: statements.EntryRow): void {
  const name = row.familyId === null ? '' : (first<{ name: string }>(tx, statements.familyName(row.familyId))?.name ?? '');
  // People are found by their own names: their family's would bring up everybody of it.
  const words = foldedWords(row.kind === 'person' ? row.ownWords : `${name} ${row.ownWords}`);
  run(tx, sql`DELETE FROM search_text WHERE rowid = ${row.id}`);
  run(tx, sql`INSERT INTO search_text (rowid, kind, words) VALUES (${row.id}, ${row.kind}, ${words})`);
}
