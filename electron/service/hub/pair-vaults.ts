import type { KeyObject } from 'node:crypto';
import { sideOf, type Relationship } from '../../../shared/domain/relationship/state';
import type { SealedKey } from '../../../shared/domain/relationship/events';
import type { ColleagueId, HubId, RelationshipId } from '../../../shared/kernel/ids';
import type { PairTrouble } from '../desk/session';
import { VaultMissing, vaultErrorOf, type VaultDatabase } from '../vault/database';
import { sealTo, unseal } from '../vault/sealing';
import { holdVault } from './held-vault';
import type { OpenHub, OpenPairs } from './seat';
import type { HubTools } from './tools';
import { createVault, openVault } from './vault-opening';

/**
 * Opens the vault of every relationship a colleague is or was in. One that does not open says why in its place and keeps
 * nobody from their seat.
 */
export function openPairs(
  tools: HubTools,
  open: OpenHub,
  holder: { readonly colleague: ColleagueId; readonly x25519: KeyObject },
  relationships: ReadonlyMap<RelationshipId, Relationship>,
): OpenPairs {
  const { vaults, keys }: OpenPairs = { vaults: new Map(), keys: new Map() };
  for (const [id, relationship] of relationships) {
    const side = sideOf(relationship, holder.colleague);
    if (side === null) continue;
    const key = unseal(holder.x25519, relationship.sealed[side], contextOf(open.file.hub, id));
    const vault = key === null ? 'supervision-vault-no-key' : openPair(tools, open, id, key);
    vaults.set(id, vault);
    if (key !== null && typeof vault !== 'string') keys.set(id, key);
    else key?.fill(0);
  }
  return { vaults, keys };
}

function openPair(tools: HubTools, open: OpenHub, id: RelationshipId, key: Uint8Array): VaultDatabase | PairTrouble {
  try {
    return holdVault(openVault(tools, 'pair', open.folder.pair(id), key), open.isHurt);
  } catch (error) {
    // The key came out of its own sealed box: what it does not open is damaged, or another file in its place.
    return vaultErrorOf(error) instanceof VaultMissing ? 'supervision-vault-missing' : 'supervision-vault-damaged';
  }
}

/** A new pair's key, sealed once for each of the two, and a way to make the vault it opens. */
export interface NewPair {
  readonly sealed: { readonly supervisor: SealedKey; readonly supervisee: SealedKey };
  /** Makes the empty vault, open for whoever makes it until they close it. */
  readonly make: () => VaultDatabase;
  /** Overwrites the key: nobody but the two has it after that. */
  readonly forget: () => void;
}

/** @param holders Raw X25519 public keys of the two, base64. */
export function newPair(
  tools: HubTools,
  pair: { readonly hub: HubId; readonly relationship: RelationshipId; readonly path: string },
  holders: { readonly supervisor: string; readonly supervisee: string },
): NewPair {
  const key = tools.randomBytes(32);
  const context = contextOf(pair.hub, pair.relationship);
  return {
    sealed: { supervisor: sealTo(holders.supervisor, key, context), supervisee: sealTo(holders.supervisee, key, context) },
    make: () => createVault(tools, 'pair', pair.path, key),
    forget: () => key.fill(0),
  };
}

function contextOf(hub: HubId, relationship: RelationshipId): string {
  return `${hub} pair ${relationship}`;
}
