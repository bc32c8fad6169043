import type { KeyObject } from 'node:crypto';
import { familyWorkers } from '../../../shared/access/sets';
import type { CapabilitySet } from '../../../shared/domain/colleague/events';
import type { HubId } from '../../../shared/kernel/ids';
import { sealTo, unseal, type Sealed } from '../vault/sealing';
import type { SealedKeys } from './hub-file';

/** The keys one person holds; each opens one vault. `authority` is the certificate authority's private key, PKCS #8. */
export interface VaultKeys {
  readonly office: Uint8Array;
  readonly hub: Uint8Array | null;
  readonly own: Uint8Array | null;
  readonly authority: Uint8Array | null;
}

export type KeyName = keyof VaultKeys;

/** Administrators, observers and information governance hold no key to the families' vault. */
export function opensHubVault(sets: readonly CapabilitySet[]): boolean {
  return sets.some((set) => (familyWorkers as readonly CapabilitySet[]).includes(set));
}

export function holdsAuthority(sets: readonly CapabilitySet[]): boolean {
  return sets.includes('manager');
}

/** Seals one key to a holder. @param holder Raw X25519 public key, base64. */
export function sealKey(hub: HubId, name: KeyName, holder: string, key: Uint8Array): Sealed {
  return sealTo(holder, key, contextOf(hub, name));
}

/** Seals every key that is given to a holder. */
export function sealKeys(hub: HubId, holder: string, keys: VaultKeys): SealedKeys {
  const seal = (name: KeyName, key: Uint8Array | null): Sealed | null => (key === null ? null : sealKey(hub, name, holder, key));
  return {
    office: sealKey(hub, 'office', holder, keys.office),
    hub: seal('hub', keys.hub),
    own: seal('own', keys.own),
    authority: seal('authority', keys.authority),
    next: { office: null, hub: null },
  };
}

/** Opens what was sealed to a holder. @returns null when anything that is there was not sealed to this key. */
export function unsealKeys(hub: HubId, holder: KeyObject, sealed: SealedKeys): VaultKeys | null {
  const office = unseal(holder, sealed.office, contextOf(hub, 'office'));
  if (office === null) return null;
  const rest: Record<'hub' | 'own' | 'authority', Uint8Array | null> = { hub: null, own: null, authority: null };
  for (const name of ['hub', 'own', 'authority'] as const) {
    const box = sealed[name];
    if (box === null) continue;
    const key = unseal(holder, box, contextOf(hub, name));
    if (key === null) return null;
    rest[name] = key;
  }
  return { office, ...rest };
}

/** The keys to come that were sealed to a holder while vaults are given new ones; null where there is none. */
export function unsealNext(hub: HubId, holder: KeyObject, { next }: SealedKeys): Record<keyof SealedKeys['next'], Uint8Array | null> {
  const open = (name: keyof SealedKeys['next']): Uint8Array | null => next[name] && unseal(holder, next[name], contextOf(hub, name));
  return { office: open('office'), hub: open('hub') };
}

/** Overwrites keys that are no longer needed. */
export function zeroKeys(keys: VaultKeys): void {
  for (const key of Object.values(keys)) if (key instanceof Uint8Array) key.fill(0);
}

function contextOf(hub: HubId, name: KeyName): string {
  return `${hub} ${name}`;
}
