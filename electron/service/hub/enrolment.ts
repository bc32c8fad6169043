import type { KeyObject } from 'node:crypto';
import type { ColleagueId, HubId } from '../../../shared/kernel/ids';
import { freshDerivation, deriveKey, type Derivation } from '../vault/key-derivation';
import { generateKeyPairs, rawPublic, type KeyPairs } from '../vault/key-pairs';
import { makeSlot, type KeySlot } from '../vault/key-slot';
import type { SealedKeys } from './hub-file';
import type { HubTools } from './tools';
import { sealKeys, type VaultKeys } from './vault-keys';

/** A passphrase as a key, with how it was derived. A practice hub derives once for everybody. */
export interface DerivedKey {
  readonly derivation: Derivation;
  readonly key: Uint8Array;
}

export async function deriveFresh(tools: HubTools, passphrase: string): Promise<DerivedKey> {
  const derivation = freshDerivation(tools.randomBytes(16));
  return { derivation, key: await deriveKey(tools.jobs, passphrase, derivation) };
}

export interface Enrolled {
  readonly pairs: KeyPairs;
  readonly slot: KeySlot;
  readonly sealed: SealedKeys;
}

/** Gives a colleague fresh key pairs under their passphrase and seals the vault keys to them. */
export function enrolWith(request: {
  readonly hub: HubId;
  readonly colleague: ColleagueId;
  readonly derived: DerivedKey;
  readonly sequence: number;
  /** Who vouches for the slot; null when the colleague does so themselves, as the first person of a hub. */
  readonly signer: KeyObject | null;
  readonly keys: VaultKeys;
}): Enrolled {
  const pairs = generateKeyPairs();
  const signer = request.signer ?? pairs.ed25519;
  const slot = makeSlot(pairs, {
    derived: request.derived.key,
    derivation: request.derived.derivation,
    sequence: request.sequence,
    owner: request.colleague,
    signer,
    signerKey: rawPublic(signer),
  });
  return { pairs, slot, sealed: sealKeys(request.hub, slot.keys.x25519, request.keys) };
}
