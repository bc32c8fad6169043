import type { HubEvent } from '../../../../shared/domain/hub/events';
import type { Recorded } from '../../../../shared/kernel/event';
import { canonicalJson } from '../../../../shared/kernel/canonical-json';
import type { View } from '../../desk/view';
import { first, run, sql, type ReadDb, type WriteTx } from '../../vault/sql';

const schema = `CREATE TABLE import_mapping (signature TEXT PRIMARY KEY, mapping TEXT NOT NULL) STRICT`;

/** How the columns of files with this header row were matched last time. */
export const importMappingView: View = {
  name: 'import-mapping',
  version: 1,
  vault: 'office',
  schema,
  tables: ['import_mapping'],
  project,
};

function project(tx: WriteTx, { header, body }: Recorded): void {
  if (header.stream.kind !== 'hub') return;
  // A stream only ever holds the events of its own aggregate.
  const event = body as HubEvent;
  if (event.type !== 'ImportMappingRemembered') return;
  run(
    tx,
    sql`INSERT INTO import_mapping (signature, mapping) VALUES (${event.signature}, ${canonicalJson(event.mapping)})
        ON CONFLICT (signature) DO UPDATE SET mapping = excluded.mapping`,
  );
}

/** The mapping kept for a header row, column number to field; null when this form of file is new. */
export function rememberedMapping(office: ReadDb, signature: string): Readonly<Record<string, string>> | null {
  const row = first<{ mapping: string }>(office, sql`SELECT mapping FROM import_mapping WHERE signature = ${signature}`);
  // Written by the projection above.
  return row === null ? null : (JSON.parse(row.mapping) as Record<string, string>);
}
