import type { KeyObject } from 'node:crypto';
import type { ColleagueId } from '../../../shared/kernel/ids';
import { openDatabase } from '../vault/database';
import { deriveKey, isBelowFloor } from '../vault/key-derivation';
import { openSlot } from '../vault/key-slot';
import { openCodeSlot } from './code-slot';
import type { HubFile, SealedKeys } from './hub-file';
import { hubFolder, loadHubFile, type HubFolder } from './hub-folder';
import type { HubTools } from './tools';
import { unsealKeys, unsealNext, zeroKeys } from './vault-keys';

/** Who showed that they can open a backup: a colleague by their passphrase of that day, or whoever holds its recovery code. */
export type BackupOpener = { readonly colleague: ColleagueId } | 'recovery-code';

/**
 * Tries what somebody typed on a backup: as its recovery code, then as the passphrase of each of its seats.
 * @param now The hub file that stands in the folder now, or null when it cannot be read: who has no seat in it any more
 * brings no earlier day back.
 * @returns null when it opens nothing of the backup.
 */
export async function openerOf(tools: HubTools, backup: string, now: HubFile | null, typed: string): Promise<BackupOpener | null> {
  const folder = hubFolder(backup);
  const reading = loadHubFile(folder);
  if (reading.kind !== 'read') return null;
  const { file } = reading;
  const code = file.recovery && (await openCodeSlot(tools.jobs, file.hub, typed, file.recovery));
  if (code && file.recovery) {
    zeroKeys(code.keys);
    return opensOffice(tools, folder, file, code.pairs.x25519, file.recovery.sealed) ? 'recovery-code' : null;
  }
  for (const { id, slot, sealed } of file.members) {
    const isGone = now !== null && !now.members.some((member) => member.id === id);
    if (slot === null || sealed === null || isGone || isBelowFloor(slot.derivation)) continue;
    const derived = await deriveKey(tools.jobs, typed, slot.derivation);
    const pairs = openSlot(slot, derived, id);
    derived.fill(0);
    if (pairs !== null) return opensOffice(tools, folder, file, pairs.x25519, sealed) ? { colleague: id } : null;
  }
  return null;
}

/** A slot could have been put into the backup by anybody; the key to its office only by who had it. */
function opensOffice(tools: HubTools, folder: HubFolder, { hub }: HubFile, holder: KeyObject, sealed: SealedKeys): boolean {
  const keys = unsealKeys(hub, holder, sealed);
  if (keys === null) return false;
  const next = unsealNext(hub, holder, sealed).office;
  const opens = (key: Uint8Array): boolean => {
    try {
      openDatabase({ path: folder.office, key, readonly: true, nativeBinding: tools.nativeBinding }).close();
      return true;
    } catch {
      return false;
    }
  };
  const isOpen = opens(keys.office) || (next !== null && opens(next));
  zeroKeys(keys);
  return isOpen;
}
