import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCodeSlot } from '../../electron/service/hub/code-slot';
import { memberOf, readHubFile, type HubFile, type Member } from '../../electron/service/hub/hub-file';
import { unsealKeys, type VaultKeys } from '../../electron/service/hub/vault-keys';
import { deriveKey } from '../../electron/service/vault/key-derivation';
import type { KeyPairs } from '../../electron/service/vault/key-pairs';
import { openSlot } from '../../electron/service/vault/key-slot';
import type { ColleagueId } from '../../shared/kernel/ids';
import { jobsOf } from './test-office';

/** What somebody holds who takes the files of a hub away and knows one secret. */
export interface Loot {
  readonly pairs: KeyPairs;
  readonly keys: VaultKeys;
}

export function hubFileAt(path: string): HubFile {
  const reading = readHubFile(readFileSync(join(path, 'hub.json'), 'utf8'));
  if (reading.kind !== 'read') throw new Error('the hub file can be read');
  return reading.file;
}

export function memberAt(path: string, colleague: ColleagueId): Member {
  const member = memberOf(hubFileAt(path), colleague);
  if (member === null) throw new Error('this colleague has a seat');
  return member;
}

/** Everything a colleague's passphrase opens. */
export async function lootByPassphrase(path: string, colleague: ColleagueId, passphrase: string): Promise<Loot> {
  const { slot, sealed } = memberAt(path, colleague);
  if (slot === null || sealed === null) throw new Error('this colleague is enrolled');
  const pairs = openSlot(slot, await deriveKey(jobsOf({}), passphrase, slot.derivation), colleague);
  const keys = pairs && unsealKeys(hubFileAt(path).hub, pairs.x25519, sealed);
  if (pairs === null || keys === null) throw new Error('the passphrase is right');
  return { pairs, keys };
}

/** Everything the hub's printed recovery code opens. */
export async function lootByCode(path: string, code: string): Promise<Loot> {
  const { hub, recovery } = hubFileAt(path);
  const opened = recovery && (await openCodeSlot(jobsOf({}), hub, code, recovery));
  if (!opened) throw new Error('the code is right');
  return opened;
}
