import { createHash, randomBytes } from 'node:crypto';
import { canonicalJson } from '../../../shared/kernel/canonical-json';
import type { DomainEvent, EventHeader, Recorded, Stream } from '../../../shared/kernel/event';
import { chainStart, linkHash } from '../../../shared/kernel/hash-chain';
import { hybridZero, instantOf, nextHybridTime, type HybridTime } from '../../../shared/kernel/hybrid-clock';
import type { ColleagueId, DeviceId, EventId, FamilyId } from '../../../shared/kernel/ids';
import type { Instant } from '../../../shared/kernel/instant';
import { all, first, run, type ReadDb, type WriteTx } from '../vault/sql';
import * as statements from './sql';

/** What one decision adds to one stream. */
export interface Entry {
  readonly stream: Stream;
  readonly about: FamilyId | null;
  readonly events: readonly DomainEvent[];
}

/** Who writes a commit, when and on which device. */
export interface Writer {
  readonly occurredAt: Instant;
  readonly actor: ColleagueId;
  readonly device: DeviceId;
  readonly newId: () => string;
  /** Signs the new head; raw Ed25519, 64 bytes. */
  readonly sign: (head: string) => Uint8Array;
}

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Makes the journal's tables where they are missing. */
export function prepareJournal(tx: WriteTx): void {
  tx.exec(statements.schema);
}

/** What one commit adds to this device's chain. */
export interface Chain {
  /** Appends one entry; gives it back as recorded. */
  readonly add: (entry: Entry) => Recorded[];
  /** Signs the head the commit ends with: the last thing before it. */
  readonly seal: () => void;
}

export function openChain(tx: WriteTx, writer: Writer): Chain {
  const start = headOf(tx, writer.device);
  let head = { hash: start.hash, hlc: latestTime(tx, start.hlc) };
  return {
    add: (entry) => {
      let version = versionOf(tx, entry.stream);
      return entry.events.map((body) => {
        version += 1;
        const header = headerOf(writer, entry, version, nextHybridTime(head.hlc, writer.occurredAt));
        head = insert(tx, header, body, head.hash);
        return { header, body };
      });
    },
    seal: () => {
      if (head.hash === start.hash) return;
      run(tx, statements.setHead(writer.device, head.hash, head.hlc, writer.actor, writer.sign(head.hash)));
    },
  };
}

/**
 * Appends everything of one commit, chained to this device's head, and signs the head the commit ends with.
 * @param work Is given what appends one entry and returns it as recorded; it may read in between.
 */
export function append<T>(tx: WriteTx, writer: Writer, work: (add: Chain['add']) => T): T {
  const chain = openChain(tx, writer);
  const result = work(chain.add);
  chain.seal();
  return result;
}

/** The events of one stream in the order they are folded. Removed bodies are left out. */
export function load(db: ReadDb, stream: Stream): Recorded[] {
  return all<statements.JournalRow>(db, statements.streamEvents(stream)).map(decode);
}

/** The header a row was written from: `insert` below gives the columns its shapes, and the chain shows if one was changed. */
export function headerIn(row: statements.JournalRow): EventHeader {
  return {
    id: row.id,
    stream: { kind: row.streamKind, id: row.streamId },
    version: row.version,
    hlc: row.hlc,
    occurredAt: row.occurredAt,
    actor: row.actor,
    device: row.device,
    about: row.about,
  } as EventHeader;
}

/** What the clock showed, at the latest, when something was recorded here; 0 where nothing was. */
export function lastRecordedAt(db: ReadDb): Instant {
  return instantOf(latestTime(db, hybridZero));
}

/** How many events a stream has at this desk. */
export function versionOf(db: ReadDb, stream: Stream): number {
  return first<{ version: number }>(db, statements.streamVersion(stream))?.version ?? 0;
}

/** Every event after a position, for replay; `most` bounds one portion. */
export function eventsAfter(db: ReadDb, position: number, most: number): { position: number; event: Recorded }[] {
  return all<statements.JournalRow>(db, statements.eventsAfter(position, most)).map((row) => ({
    position: row.position,
    event: decode(row),
  }));
}

function decode(row: statements.JournalRow): Recorded {
  // The body was written by `insert` below.
  const { body } = JSON.parse(row.body) as { body: DomainEvent };
  return { header: headerIn(row), body };
}

function headerOf(writer: Writer, { stream, about }: Entry, version: number, hlc: HybridTime): EventHeader {
  return {
    // A fresh uuid v7 is what the brand stands for.
    id: writer.newId() as EventId,
    stream,
    version,
    hlc,
    occurredAt: writer.occurredAt,
    actor: writer.actor,
    device: writer.device,
    about,
  };
}

function insert(tx: WriteTx, header: EventHeader, event: DomainEvent, prev: string): { hash: string; hlc: HybridTime } {
  // The salt keeps a purged body from being guessed by its hash.
  const body = canonicalJson({ body: event, salt: randomBytes(16).toString('base64') });
  const bodyHash = sha256(body);
  const hash = linkHash({ header, type: event.type, v: event.v, bodyHash, prev }, sha256);
  run(tx, statements.insertEvent({ header, type: event.type, v: event.v, body, bodyHash, prev, hash }));
  return { hash, hlc: header.hlc };
}

function headOf(db: ReadDb, device: DeviceId): { hash: string; hlc: HybridTime } {
  return first<{ hash: string; hlc: HybridTime }>(db, statements.head(device)) ?? { hash: chainStart, hlc: hybridZero };
}

function latestTime(db: ReadDb, own: HybridTime): HybridTime {
  const latest = first<{ hlc: HybridTime | null }>(db, statements.latestTime)?.hlc ?? hybridZero;
  return latest > own ? latest : own;
}
