import { hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HubFileV1, memberOf } from '../../electron/service/hub/hub-file';
import { unsealKeys } from '../../electron/service/hub/vault-keys';
import { openSlot } from '../../electron/service/vault/key-slot';
import type { ColleagueId } from '../../shared/kernel/ids';

/** What somebody reads out of a copy of a test hub's folder with their own passphrase and tools. */
export function keysInCopy(
  path: string,
  colleague: ColleagueId,
  passphrase: string,
): { readonly office: Uint8Array; readonly hub: Uint8Array } {
  const file = HubFileV1.parse(JSON.parse(readFileSync(join(path, 'hub.json'), 'utf8')));
  const member = memberOf(file, colleague);
  if (!member?.slot || !member.sealed) throw new Error('they have keys in this copy');
  const salt = Buffer.from(member.slot.derivation.salt, 'base64');
  const pairs = openSlot(member.slot, new Uint8Array(hkdfSync('sha256', passphrase.normalize('NFKC'), salt, 'test', 32)), colleague);
  const keys = pairs && unsealKeys(file.hub, pairs.x25519, member.sealed);
  if (!keys?.hub) throw new Error('they hold the families’ key in this copy');
  return { office: keys.office, hub: keys.hub };
}
