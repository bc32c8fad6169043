import { VaultReadOnly, type VaultDatabase } from '../vault/database';

/** A vault of a seat: it takes no writes while a vault of its hub is damaged, and its file can be exchanged under it. */
export interface HeldVault extends VaultDatabase {
  /** Closes the vault and goes on with the one that `next` gives back; nothing is awaited in between. */
  exchange(next: () => VaultDatabase): void;
}

/** @param isHurt Whether damage was found in any vault of the hub. */
export function holdVault(opened: VaultDatabase, isHurt: () => boolean): HeldVault {
  let current = opened;
  const mustBeSound = (): void => {
    if (isHurt()) throw new VaultReadOnly('a vault of this hub is damaged, so nothing is written');
  };
  return {
    get read() {
      return current.read;
    },
    write: (work) => {
      mustBeSound();
      return current.write(work);
    },
    writeLong: async (work) => {
      mustBeSound();
      return current.writeLong(work);
    },
    close: () => current.close(),
    exchange: (next) => {
      current.close();
      current = next();
    },
  };
}
