import type { EscalationEvent } from '../../../../shared/domain/escalation/events';
import type { FamilyEvent } from '../../../../shared/domain/family/events';
import type { Recorded } from '../../../../shared/kernel/event';
import type { View } from '../../desk/view';
import { run, sql, type WriteTx } from '../../vault/sql';

/** The times somebody stepped up. */
export const escalationView: View = {
  name: 'escalation',
  version: 1,
  vault: 'hub',
  schema: `
    CREATE TABLE escalation (
      id TEXT PRIMARY KEY, at INTEGER NOT NULL, family TEXT, who TEXT NOT NULL, heard TEXT NOT NULL, caller TEXT NOT NULL,
      recorded_by TEXT NOT NULL
    ) STRICT;
    CREATE INDEX escalation_by_at ON escalation (at, id);
    CREATE TABLE escalation_family (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT;
  `,
  tables: ['escalation', 'escalation_family'],
  project,
};

function project(tx: WriteTx, { header, body }: Recorded): void {
  // A stream only ever holds the events of its own aggregate.
  if (header.stream.kind === 'family') return projectName(tx, header.stream.id, body as FamilyEvent);
  if (header.stream.kind !== 'escalation') return;
  const { family, who, heard, caller } = body as EscalationEvent;
  run(
    tx,
    sql`INSERT INTO escalation (id, at, family, who, heard, caller, recorded_by)
        VALUES (${header.stream.id}, ${header.occurredAt}, ${family}, ${who}, ${heard}, ${caller}, ${header.actor})
        ON CONFLICT (id) DO NOTHING`,
  );
}

function projectName(tx: WriteTx, family: string, event: FamilyEvent): void {
  if (event.type !== 'FamilyAdded' && event.type !== 'FamilyRenamed') return;
  run(
    tx,
    sql`INSERT INTO escalation_family (id, name) VALUES (${family}, ${event.name})
        ON CONFLICT (id) DO UPDATE SET name = excluded.name`,
  );
}
