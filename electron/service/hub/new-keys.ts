import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { rekeyVault, type RekeyedVault } from '../jobs/rekey-vault';
import { heads, type HeadMark } from '../journal/sql';
import { openDatabase, type VaultDatabase } from '../vault/database';
import { all, type ReadDb } from '../vault/sql';
import { syncFolder } from './durable-file';
import type { Keeping } from './keeping';
import { keepHubFile } from './room';
import type { OpenHub, Seated } from './seat';
import { sharedVaults, withKeyInUse, withNextKey, type SharedVault } from './shared-keys';

/**
 * Gives each vault that somebody lost the key of a new one, as far as the person with the seat holds the present one.
 * The new key is sealed to every holder beside the old one before anything else; the vault is copied and the copy is
 * rekeyed and verified; it takes the vault's place in one rename; only then does the old key leave the hub file.
 * Wherever that is cut off, the vault opens with one of the two, and the next sign-in finishes it or begins anew.
 * @source quality.md K6
 */
export function makeNewKeys(keeping: Keeping, seated: Seated): Promise<void> {
  return keeping.alone(async () => {
    for (const vault of sharedVaults) await renew(keeping, seated, vault);
  });
}

interface Renewal {
  readonly open: OpenHub;
  readonly seated: Seated;
  readonly vault: SharedVault;
  readonly path: string;
  /** Where the rekeyed copy is made. */
  readonly copy: string;
  readonly key: Uint8Array;
  readonly nextKey: Uint8Array;
  readonly nativeBinding: string | undefined;
}

async function renew(keeping: Keeping, seated: Seated, vault: SharedVault): Promise<void> {
  const open = openFor(keeping, seated);
  const key = seated.keys[vault];
  if (open === null || key === null || !open.file.newKeysDue[vault]) return;
  const { tools } = keeping;
  const path = open.folder[vault];
  const nextKey = tools.randomBytes(32);
  keepHubFile(open, withNextKey(open.file, vault, nextKey));
  const renewal = { open, seated, vault, path, copy: `${path}.next`, key, nextKey, nativeBinding: tools.nativeBinding };
  const job = { source: path, target: renewal.copy, key, nextKey, nativeBinding: tools.nativeBinding };
  if (vault === 'office') {
    // The office is small, and acts write to it past the desk: nothing comes in between.
    exchange(renewal, rekeyVault(job));
    return;
  }
  await keeping.writesWait(async () => {
    const copied = await tools.jobs.run('rekeyVault', job);
    if (openFor(keeping, seated) === open) exchange(renewal, copied);
  });
}

/** The hub, as long as this person has the seat in it and nothing of it is damaged. */
function openFor({ room }: Keeping, seated: Seated): OpenHub | null {
  return room.seated === seated && room.place.kind === 'open' && room.damage === null ? room.place.open : null;
}

/** Puts the copy in the vault's place, in one turn. A copy that is not in order changes nothing, and new keys stay due. */
function exchange(renewal: Renewal, copied: RekeyedVault): void {
  const { open, seated, vault, path, copy, key, nextKey, nativeBinding } = renewal;
  const held = seated.held[vault];
  if (held === null || !copied.checked || !endsAlike(held.read, copied)) return;
  // Nothing may be left in the log: it would be played into the copy.
  held.read.pragma('wal_checkpoint(TRUNCATE)');
  let isExchanged = false;
  held.exchange((): VaultDatabase => {
    isExchanged = replace(path, copy);
    return openDatabase({ path, key: isExchanged ? nextKey : key, nativeBinding });
  });
  if (!isExchanged) return;
  syncFolder(open.folder.path);
  keepHubFile(open, withKeyInUse(open.file, vault, nextKey));
  seated.keys = { ...seated.keys, [vault]: nextKey };
  key.fill(0);
}

function endsAlike(vault: ReadDb, copied: RekeyedVault): boolean {
  const ends = all<HeadMark>(vault, heads).map(({ hash }) => hash);
  return ends.join() === copied.heads.join();
}

/** @returns false when something else still reads the vault's log, or the file system will not have it. */
function replace(path: string, copy: string): boolean {
  const log = `${path}-wal`;
  if (existsSync(log) && statSync(log).size > 0) return false;
  try {
    for (const beside of [log, `${path}-shm`]) rmSync(beside, { force: true });
    renameSync(copy, path);
    return true;
  } catch {
    return false;
  }
}
