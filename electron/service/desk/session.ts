import type { CapabilitySet } from '../../../shared/domain/colleague/events';
import type { ColleagueId, DeviceId, RelationshipId } from '../../../shared/kernel/ids';
import { refuse, type Refusal, type Result } from '../../../shared/kernel/result';
import type { VaultDatabase } from '../vault/database';
import type { VaultName } from './handlers';

/** The vaults one colleague has open. Administrators hold no key to the hub vault. */
export interface OpenVaults {
  readonly office: VaultDatabase;
  readonly hub: VaultDatabase | null;
  readonly own: VaultDatabase;
  /** One for each supervision relationship this colleague is or was in; a vault that does not open says why. */
  readonly pairs: ReadonlyMap<RelationshipId, VaultDatabase | PairTrouble>;
}

/** Why the vault of a pair does not open. It keeps nobody from their seat: everything else goes on. */
export type PairTrouble = 'supervision-vault-missing' | 'supervision-vault-damaged' | 'supervision-vault-no-key';

/** One vault by its name; a refusal says why it cannot be had. */
export function vaultNamed(vaults: OpenVaults, name: VaultName): Result<VaultDatabase, Refusal> {
  if (name === 'office' || name === 'own') return { ok: true, value: vaults[name] };
  const vault = name === 'hub' ? vaults.hub : vaults.pairs.get(name.slice('pair/'.length) as RelationshipId);
  if (vault === null || vault === undefined) return refuse('no-key');
  return typeof vault === 'string' ? refuse(vault) : { ok: true, value: vault };
}

/** Every vault that is open. */
export function everyVault({ office, hub, own, pairs }: OpenVaults): VaultDatabase[] {
  return [office, own, ...(hub === null ? [] : [hub]), ...[...pairs.values()].filter((pair) => typeof pair !== 'string')];
}

/** Who has the seat at this desk. One service holds one colleague; all its windows share them. */
export interface Session {
  readonly colleague: ColleagueId;
  readonly sets: readonly CapabilitySet[];
  readonly device: DeviceId;
  readonly vaults: OpenVaults;
  /** Raw Ed25519 over the UTF-8 bytes of a head. */
  readonly sign: (head: string) => Uint8Array;
}
