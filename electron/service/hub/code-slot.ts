import type { HubId } from '../../../shared/kernel/ids';
import type { Jobs } from '../jobs/jobs';
import { deriveKey, freshDerivation, isBelowFloor } from '../vault/key-derivation';
import { generateKeyPairs, packKeyPairs, publicKeysOf, unpackKeyPairs, type KeyPairs } from '../vault/key-pairs';
import { codeBytes, readCode, writeCode } from '../vault/readable-code';
import { lockBox, openBox } from '../vault/secret-box';
import type { CodeSlot } from './hub-file';
import { sealKeys, unsealKeys, type VaultKeys } from './vault-keys';

export interface MadeCode {
  /** Shown once and kept nowhere. */
  readonly code: string;
  readonly slot: CodeSlot;
}

/** Makes a one-use code and the slot it opens: key pairs of its own, to which vault keys are sealed. */
export async function makeCodeSlot(
  tools: { readonly jobs: Jobs; readonly randomBytes: (length: number) => Uint8Array },
  hub: HubId,
  keys: VaultKeys,
): Promise<MadeCode> {
  const code = writeCode(tools.randomBytes(codeBytes));
  const derivation = freshDerivation(tools.randomBytes(16));
  const derived = await deriveKey(tools.jobs, code, derivation);
  const pairs = generateKeyPairs();
  const packed = packKeyPairs(pairs);
  const publicKeys = publicKeysOf(pairs);
  const slot: CodeSlot = {
    derivation,
    box: lockBox(derived, packed, contextOf(hub)),
    keys: publicKeys,
    sealed: sealKeys(hub, publicKeys.x25519, keys),
  };
  packed.fill(0);
  derived.fill(0);
  return { code, slot };
}

export interface OpenedCode {
  readonly pairs: KeyPairs;
  readonly keys: VaultKeys;
}

/** @returns null when the code does not open this slot. */
export async function openCodeSlot(jobs: Jobs, hub: HubId, typed: string, slot: CodeSlot): Promise<OpenedCode | null> {
  const code = readCode(typed);
  if (code === null || isBelowFloor(slot.derivation)) return null;
  const derived = await deriveKey(jobs, code, slot.derivation);
  const packed = openBox(derived, slot.box, contextOf(hub));
  derived.fill(0);
  if (packed === null) return null;
  const pairs = unpackKeyPairs(packed);
  packed.fill(0);
  const keys = unsealKeys(hub, pairs.x25519, slot.sealed);
  return keys === null ? null : { pairs, keys };
}

function contextOf(hub: HubId): string {
  return `${hub} code`;
}
