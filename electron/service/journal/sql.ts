import type { EventHeader, Stream, StreamKind } from '../../../shared/kernel/event';
import { sql, type Sql } from '../vault/sql';

export interface JournalRow {
  readonly position: number;
  readonly id: string;
  readonly streamKind: StreamKind;
  readonly streamId: string;
  readonly version: number;
  readonly hlc: string;
  readonly occurredAt: number;
  readonly actor: string;
  readonly device: string;
  readonly about: string | null;
  readonly type: string;
  readonly v: number;
  readonly bodyHash: string;
  readonly prev: string;
  readonly hash: string;
  readonly body: string;
}

export const schema = `
  CREATE TABLE IF NOT EXISTS journal (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    stream_kind TEXT NOT NULL,
    stream_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    hlc TEXT NOT NULL,
    occurred_at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    device TEXT NOT NULL,
    about TEXT,
    type TEXT NOT NULL,
    v INTEGER NOT NULL,
    body_hash TEXT NOT NULL,
    prev TEXT NOT NULL,
    hash TEXT NOT NULL,
    body TEXT
  ) STRICT;
  CREATE UNIQUE INDEX IF NOT EXISTS journal_by_stream ON journal (stream_kind, stream_id, device, version);
  CREATE INDEX IF NOT EXISTS journal_by_hlc ON journal (hlc);
  CREATE TRIGGER IF NOT EXISTS journal_keeps BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'append only'); END;
  CREATE TABLE IF NOT EXISTS head (
    device TEXT PRIMARY KEY, hash TEXT NOT NULL, hlc TEXT NOT NULL, signer TEXT NOT NULL, signature BLOB NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS answered_command (
    command_id TEXT PRIMARY KEY, actor TEXT NOT NULL, input_hash TEXT NOT NULL, answer TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS draft (
    colleague TEXT NOT NULL, subject TEXT NOT NULL, block TEXT NOT NULL, "window" TEXT NOT NULL,
    text TEXT NOT NULL, saved_at INTEGER NOT NULL,
    PRIMARY KEY (colleague, subject, block, "window")
  ) STRICT;
  CREATE TABLE IF NOT EXISTS read_model (name TEXT PRIMARY KEY, version INTEGER NOT NULL, position INTEGER NOT NULL) STRICT;
`;

const columns: Sql = {
  text: `position, id, stream_kind AS streamKind, stream_id AS streamId, version, hlc, occurred_at AS occurredAt, actor,
    device, about, type, v, body_hash AS bodyHash, prev, hash, body`,
  values: [],
};

export const streamEvents = (stream: Stream): Sql => sql`
  SELECT ${columns} FROM journal
  WHERE stream_kind = ${stream.kind} AND stream_id = ${stream.id} AND body IS NOT NULL
  ORDER BY hlc, device, id
`;

export const streamVersion = (stream: Stream): Sql => sql`
  SELECT max(version) AS version FROM journal WHERE stream_kind = ${stream.kind} AND stream_id = ${stream.id}
`;

/** Removes the texts of a stream; header, hashes and chain stay. @source architecture.md §4, purge */
export const forgetBodies = (stream: Stream): Sql => sql`
  UPDATE journal SET body = NULL WHERE stream_kind = ${stream.kind} AND stream_id = ${stream.id}
`;

export const eventsAfter = (position: number, most: number): Sql => sql`
  SELECT ${columns} FROM journal WHERE position > ${position} AND body IS NOT NULL ORDER BY position LIMIT ${most}
`;

export const everyLink = (after: number, most: number): Sql => sql`
  SELECT ${columns} FROM journal WHERE position > ${after} ORDER BY position LIMIT ${most}
`;

export const insertEvent = (row: {
  readonly header: EventHeader;
  readonly type: string;
  readonly v: number;
  readonly body: string;
  readonly bodyHash: string;
  readonly prev: string;
  readonly hash: string;
}): Sql => sql`
  INSERT INTO journal (id, stream_kind, stream_id, version, hlc, occurred_at, actor, device, about, type, v, body_hash, prev, hash, body)
  VALUES (${row.header.id}, ${row.header.stream.kind}, ${row.header.stream.id}, ${row.header.version}, ${row.header.hlc},
    ${row.header.occurredAt}, ${row.header.actor}, ${row.header.device}, ${row.header.about}, ${row.type}, ${row.v},
    ${row.bodyHash}, ${row.prev}, ${row.hash}, ${row.body})
`;

export const head = (device: string): Sql => sql`SELECT hash, hlc FROM head WHERE device = ${device}`;

/** What `heads` selects. */
export interface HeadMark {
  readonly device: string;
  readonly hash: string;
  readonly hlc: string;
  readonly signer: string;
  readonly signature: Uint8Array;
}

export const heads: Sql = sql`SELECT device, hash, hlc, signer, signature FROM head ORDER BY device`;

export const setHead = (device: string, hash: string, hlc: string, signer: string, signature: Uint8Array): Sql => sql`
  INSERT INTO head (device, hash, hlc, signer, signature) VALUES (${device}, ${hash}, ${hlc}, ${signer}, ${signature})
  ON CONFLICT (device) DO UPDATE SET hash = excluded.hash, hlc = excluded.hlc, signer = excluded.signer, signature = excluded.signature
`;

export const latestTime: Sql = sql`SELECT max(hlc) AS hlc FROM journal`;
