import { linkHash, chainStart } from '../../../shared/kernel/hash-chain';
import { all, type ReadDb } from '../vault/sql';
import { headerIn, sha256 } from './journal';
import * as statements from './sql';

export type ChainVerdict =
  | { readonly intact: true; readonly events: number }
  | { readonly intact: false; readonly position: number; readonly what: 'body' | 'link' | 'head' | 'signature' };

type SignedBy = (signer: string, head: string, signature: Uint8Array) => boolean;

interface HeadRow {
  readonly device: string;
  readonly hash: string;
  readonly signer: string;
  readonly signature: Uint8Array;
}

const portion = 2_000;

/**
 * Walks every device's chain to its signed head. A removed body (lawful purge) leaves its link verifiable.
 * @param signedBy Whether the signature over a head is by the colleague it names.
 * @returns intact with the number of links, or the first position where something does not fit.
 */
export function verifyJournal(db: ReadDb, signedBy: SignedBy): ChainVerdict {
  // One snapshot: what is committed while the chain is walked would otherwise look like a head that does not fit.
  return db.transaction(() => verifySnapshot(db, signedBy))();
}

function verifySnapshot(db: ReadDb, signedBy: SignedBy): ChainVerdict {
  const ends = new Map<string, string>();
  let position = 0;
  let events = 0;
  for (;;) {
    const rows = all<statements.JournalRow>(db, statements.everyLink(position, portion));
    for (const row of rows) {
      const fault = faultIn(row, ends.get(row.device) ?? chainStart);
      if (fault !== null) return { intact: false, position: row.position, what: fault };
      ends.set(row.device, row.hash);
    }
    events += rows.length;
    position = rows.at(-1)?.position ?? position;
    if (rows.length < portion) break;
  }
  return verifyHeads(db, ends, position, signedBy) ?? { intact: true, events };
}

function faultIn(row: statements.JournalRow, prev: string): 'body' | 'link' | null {
  if (row.body !== null && sha256(row.body) !== row.bodyHash) return 'body';
  const hash = linkHash({ header: headerIn(row), type: row.type, v: row.v, bodyHash: row.bodyHash, prev }, sha256);
  return row.prev === prev && hash === row.hash ? null : 'link';
}

function verifyHeads(db: ReadDb, ends: ReadonlyMap<string, string>, position: number, signedBy: SignedBy): ChainVerdict | null {
  const heads = all<HeadRow>(db, statements.heads);
  if (heads.length !== ends.size) return { intact: false, position, what: 'head' };
  for (const head of heads) {
    if (ends.get(head.device) !== head.hash) return { intact: false, position, what: 'head' };
    if (!signedBy(head.signer, head.hash, head.signature)) return { intact: false, position, what: 'signature' };
  }
  return null;
}
