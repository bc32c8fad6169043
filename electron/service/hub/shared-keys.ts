import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { KeyObject } from 'node:crypto';
import { openDatabase } from '../vault/database';
import type { CodeSlot, HubFile, Member, SealedKeys } from './hub-file';
import { keepHubFile } from './room';
import type { OpenHub } from './seat';
import type { HubTools } from './tools';
import { sealKey, unsealNext, type VaultKeys } from './vault-keys';

/** The vaults that several people hold the key of; they get a new one when somebody is no longer among them. */
export const sharedVaults = ['office', 'hub'] as const;
export type SharedVault = (typeof sharedVaults)[number];

/** The file with a key to come sealed to every holder beside the one in use. */
export function withNextKey(file: HubFile, vault: SharedVault, key: Uint8Array): HubFile {
  return forHolders(file, vault, (sealed, holder) => ({
    ...sealed,
    next: { ...sealed.next, [vault]: sealKey(file.hub, vault, holder, key) },
  }));
}

/** The file with this key as the one in use, sealed to every holder; the one before is gone from it. */
export function withKeyInUse(file: HubFile, vault: SharedVault, key: Uint8Array): HubFile {
  const sealed = forHolders(file, vault, (before, holder) => ({
    ...before,
    [vault]: sealKey(file.hub, vault, holder, key),
    next: { ...before.next, [vault]: null },
  }));
  return { ...sealed, newKeysDue: { ...file.newKeysDue, [vault]: false } };
}

/** Whether somebody who held a vault's key by one list of members no longer does by the other. */
export function isKeyLost(vault: SharedVault, before: readonly Member[], after: readonly Member[]): boolean {
  return before.some((member) => {
    const now = after.find(({ id }) => id === member.id);
    return holds(member, vault) && (now === undefined || !holds(now, vault));
  });
}

export interface FittingKeys {
  readonly keys: VaultKeys;
  /** The vaults that have their new key already while the hub file still says the one before is in use. */
  readonly ahead: readonly SharedVault[];
}

/**
 * The keys a holder has, as they fit the vaults that lie there: where making new keys was cut off, a vault opens with
 * the key before or with the new one.
 * @param keys What was sealed to this holder as in use; a key that gave way is overwritten.
 */
export function keysThatFit(tools: HubTools, open: OpenHub, holder: KeyObject, sealed: SealedKeys, keys: VaultKeys): FittingKeys {
  const next = unsealNext(open.file.hub, holder, sealed);
  const fitting = { ...keys };
  const ahead: SharedVault[] = [];
  for (const vault of sharedVaults) {
    const key = next[vault];
    if (key === null || !doesOpen(tools, open.folder[vault], key)) continue;
    fitting[vault]?.fill(0);
    fitting[vault] = key;
    ahead.push(vault);
  }
  return { keys: fitting, ahead };
}

/** Finishes in the hub file what was cut off after a vault had its new key. For a file whose slots were checked. */
export function catchUp(open: OpenHub, { keys, ahead }: FittingKeys): void {
  for (const vault of ahead) {
    const key = keys[vault];
    if (key !== null) keepHubFile(open, withKeyInUse(open.file, vault, key));
  }
}

function doesOpen(tools: HubTools, path: string, key: Uint8Array): boolean {
  // Opening makes the log's index anew, also with a key that does not fit; what it said is wanted by `checkLog` later.
  const index = `${path}-shm`;
  const before = existsSync(index) ? readFileSync(index) : null;
  try {
    openDatabase({ path, key, readonly: true, nativeBinding: tools.nativeBinding }).close();
    return true;
  } catch {
    // It is under the key before, or something is wrong with it that is said when it is opened for use.
    return false;
  } finally {
    if (before !== null) writeFileSync(index, before);
  }
}

function holds({ sealed, invitation }: Member, vault: SharedVault): boolean {
  return (sealed?.[vault] ?? null) !== null || (invitation?.sealed[vault] ?? null) !== null;
}

function forHolders(file: HubFile, vault: SharedVault, change: (sealed: SealedKeys, holder: string) => SealedKeys): HubFile {
  const changed = (sealed: SealedKeys, holder: string): SealedKeys => (sealed[vault] === null ? sealed : change(sealed, holder));
  const inCode = (code: CodeSlot): CodeSlot => ({ ...code, sealed: changed(code.sealed, code.keys.x25519) });
  return {
    ...file,
    members: file.members.map((member) => ({
      ...member,
      sealed: member.sealed && member.slot ? changed(member.sealed, member.slot.keys.x25519) : member.sealed,
      invitation: member.invitation && inCode(member.invitation),
    })),
    recovery: file.recovery && inCode(file.recovery),
  };
}
