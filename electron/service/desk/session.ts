import type { CapabilitySet } from '../../../shared/domain/colleague/events';
import type { ColleagueId, DeviceId } from '../../../shared/kernel/ids';
import type { VaultDatabase } from '../vault/database';

/** The vaults one colleague has open. Administrators hold no key to the hub vault. */
export interface OpenVaults {
  readonly office: VaultDatabase;
  readonly hub: VaultDatabase | null;
  readonly own: VaultDatabase;
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
