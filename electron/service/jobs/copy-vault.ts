import { all, first, sql, type ReadDb } from '../vault/sql';
import { openDatabase } from '../vault/database';
import { heads, type HeadMark } from '../journal/sql';
import { closeSync, fsyncSync, openSync } from 'node:fs';

export interface CopyVault {
  readonly source: string;
  readonly target: string;
  readonly key: Uint8Array;
  readonly nativeBinding: string | undefined;
}

/** `checked` is false when the copy did not open, did not verify, or does not end where the vault ended. */
export interface CopiedVault {
  readonly checked: boolean;
}

/** Copies a vault under the same key while it is in use, opens the copy and compares its heads with the vault's. */
export function copyVault({ source, target, key, nativeBinding }: CopyVault): CopiedVault {
  const from = openDatabase({ path: source, key, readonly: true, nativeBinding });
  try {
    // VACUUM INTO writes an encrypted copy; the online backup of SQLite cannot read an encrypted file.
    from.read.prepare('VACUUM INTO ?').run(target);
    forceToDisk(target);
    return { checked: isSame(from.read, target, key, nativeBinding) };
  } finally {
    from.close();
  }
}

function isSame(source: ReadDb, target: string, key: Uint8Array, nativeBinding: string | undefined): boolean {
  const copy = openDatabase({ path: target, key, readonly: true, nativeBinding });
  try {
    const sound = copy.read.pragma('integrity_check', { simple: true }) === 'ok';
    // The vault may have moved on meanwhile: every head of the copy has to be a link the vault has.
    const known = all<HeadMark>(copy.read, heads).every(
      ({ hash }) => first(source, sql`SELECT 1 AS there FROM journal WHERE hash = ${hash}`) !== null,
    );
    return sound && known;
  } finally {
    copy.close();
  }
}

export function forceToDisk(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
