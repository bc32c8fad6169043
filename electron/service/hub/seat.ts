import type { KeyObject } from 'node:crypto';
import type { ColleagueId } from '../../../shared/kernel/ids';
import type { Session } from '../desk/session';
import type { VaultDatabase } from '../vault/database';
import type { OfficeFacts } from '../views/directory/directory';
import type { HubFile } from './hub-file';
import type { HubFolder } from './hub-folder';
import type { HubLock } from './hub-lock';
import type { DoorGuard } from './door-guard';
import { zeroKeys, type VaultKeys } from './vault-keys';

/** A hub whose folder is in order and held by this process. */
export interface OpenHub {
  readonly folder: HubFolder;
  readonly lock: HubLock;
  readonly guard: DoorGuard;
  /** Whether damage was found; what is open is then read and not written. */
  readonly isHurt: () => boolean;
  /** What the hub file holds; every change goes to the disk before it stands here. */
  file: HubFile;
}

/** Somebody with the seat: their session, and the keys the hub's own acts need. */
export interface Seated {
  readonly session: Session;
  readonly x25519: KeyObject;
  readonly ed25519: KeyObject;
  readonly keys: VaultKeys;
  facts: OfficeFacts;
}

export function colleagueOf(seated: Seated): ColleagueId {
  return seated.session.colleague;
}

/** Closes every vault of a seat and overwrites its keys. */
export function leaveSeat(seated: Seated): void {
  closeVaults(Object.values(seated.session.vaults));
  zeroKeys(seated.keys);
}

export function closeVaults(vaults: readonly (VaultDatabase | null)[]): void {
  for (const vault of vaults) vault?.close();
}
