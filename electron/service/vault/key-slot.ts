import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../shared/kernel/canonical-json';
import type { PublicKeys, SlotMark } from '../../../shared/domain/colleague/events';
import type { Derivation } from './key-derivation';
import { isSignedBy, packKeyPairs, publicKeysOf, signBytes, unpackKeyPairs, type KeyPairs } from './key-pairs';
import { lockBox, openBox, type SecretBox } from './secret-box';
import type { KeyObject } from 'node:crypto';

/** A colleague's private keys under their passphrase, as the hub file keeps them. */
export interface KeySlot {
  /** Grows with every new slot of this colleague; an older one no longer opens. */
  readonly sequence: number;
  readonly derivation: Derivation;
  readonly box: SecretBox;
  readonly keys: PublicKeys;
  /** Raw Ed25519 public key of whoever had the right to make this slot, base64: the colleague, their invitation or the recovery code. */
  readonly signer: string;
  readonly signature: string;
}

/** Puts key pairs under a derived key. `signer` is the Ed25519 key that vouches for the slot. */
export function makeSlot(
  pairs: KeyPairs,
  request: {
    readonly derived: Uint8Array;
    readonly derivation: Derivation;
    readonly sequence: number;
    readonly owner: string;
    readonly signer: KeyObject;
    readonly signerKey: string;
  },
): KeySlot {
  const packed = packKeyPairs(pairs);
  const box = lockBox(request.derived, packed, contextOf(request.owner));
  packed.fill(0);
  const unsigned = {
    sequence: request.sequence,
    derivation: request.derivation,
    box,
    keys: publicKeysOf(pairs),
    signer: request.signerKey,
  };
  return { ...unsigned, signature: signBytes(request.signer, canonicalJson({ owner: request.owner, slot: unsigned })) };
}

/** @returns the key pairs, or null when the key does not open the slot. */
export function openSlot(slot: KeySlot, derived: Uint8Array, owner: string): KeyPairs | null {
  const packed = openBox(derived, slot.box, contextOf(owner));
  if (packed === null) return null;
  const pairs = unpackKeyPairs(packed);
  packed.fill(0);
  return pairs;
}

/** Whether the signer the slot names vouched for exactly this slot. */
export function isSlotSigned(slot: KeySlot, owner: string): boolean {
  const { signature, ...unsigned } = slot;
  return isSignedBy(slot.signer, canonicalJson({ owner, slot: unsigned }), signature);
}

export function markOf(slot: KeySlot): SlotMark {
  return { sequence: slot.sequence, hash: createHash('sha256').update(canonicalJson(slot), 'utf8').digest('hex') };
}

function contextOf(owner: string): string {
  return `roundtable slot 1 ${owner}`;
}
