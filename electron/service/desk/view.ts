import type { Recorded } from '../../../shared/kernel/event';
import { eventsAfter } from '../journal/journal';
import { first, run, sql, type WriteTx } from '../vault/sql';
import type { VaultKind } from './handlers';

/** The tables one screen needs, computed from events only: no clock, no locale, no randomness. */
export interface View {
  readonly name: string;
  /** Bumped when the tables change shape; they are then rebuilt at open. */
  readonly version: number;
  readonly vault: VaultKind;
  /** `CREATE TABLE` and `CREATE INDEX` statements, without `IF NOT EXISTS`. */
  readonly schema: string;
  /** Every table of the schema, to drop before a rebuild. */
  readonly tables: readonly string[];
  readonly project: (tx: WriteTx, event: Recorded) => void;
}

const portion = 1_000;

/** Brings views up to date at open; one whose number changed is dropped and replayed from the journal. */
export function prepareViews(tx: WriteTx, views: readonly View[], progress?: (done: number) => void): void {
  for (const view of views) {
    const known = first<{ version: number }>(tx, sql`SELECT version FROM read_model WHERE name = ${view.name}`);
    if (known?.version !== view.version) rebuild(tx, view, progress);
  }
}

/** Drops a view's tables and replays the journal into fresh ones. */
export function rebuild(tx: WriteTx, view: View, progress?: (done: number) => void): void {
  for (const table of view.tables) tx.exec(`DROP TABLE IF EXISTS ${table}`);
  tx.exec(view.schema);
  let position = 0;
  for (;;) {
    const events = eventsAfter(tx, position, portion);
    for (const { event } of events) view.project(tx, event);
    position = events.at(-1)?.position ?? position;
    progress?.(position);
    if (events.length < portion) break;
  }
  run(
    tx,
    sql`INSERT INTO read_model (name, version, position) VALUES (${view.name}, ${view.version}, 0)
        ON CONFLICT (name) DO UPDATE SET version = excluded.version`,
  );
}

/** Shows new events to every view, in order. */
export function projectAll(tx: WriteTx, views: readonly View[], events: readonly Recorded[]): void {
  for (const event of events) for (const view of views) view.project(tx, event);
}
