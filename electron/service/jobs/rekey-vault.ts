import { rmSync } from 'node:fs';
import { all } from '../vault/sql';
import { openDatabase, rekeyClosed } from '../vault/database';
import { heads, type HeadMark } from '../journal/sql';
import { copyVault, forceToDisk } from './copy-vault';

export interface RekeyVault {
  readonly source: string;
  /** Written beside the source; whatever lies there is a copy that was cut off. */
  readonly target: string;
  readonly key: Uint8Array;
  readonly nextKey: Uint8Array;
  readonly nativeBinding: string | undefined;
}

export interface RekeyedVault {
  /** The copy opened with its new key, every page verified, and it ends where the vault ended. */
  readonly checked: boolean;
  /** Where each device's chain ends in the copy. */
  readonly heads: readonly string[];
}

/**
 * Copies a vault and gives the copy another key. The vault itself is only read: a copy that was cut off is worth
 * nothing and the vault opens with its key as before.
 */
export function rekeyVault({ source, target, key, nextKey, nativeBinding }: RekeyVault): RekeyedVault {
  for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(`${target}${suffix}`, { force: true });
  if (!copyVault({ source, target, key, nativeBinding }).checked) return { checked: false, heads: [] };
  rekeyClosed({ path: target, key, nextKey, nativeBinding });
  forceToDisk(target);
  const copy = openDatabase({ path: target, key: nextKey, readonly: true, nativeBinding });
  try {
    const checked = copy.read.pragma('integrity_check', { simple: true }) === 'ok';
    return { checked, heads: all<HeadMark>(copy.read, heads).map(({ hash }) => hash) };
  } finally {
    copy.close();
  }
}
