import type { Keeping } from './keeping';
import { colleagueOf, type Seated } from './seat';

/**
 * Reads every page of the vaults that were just opened, on the worker thread, and walks their journals. Opening a vault
 * reads a few pages only; this finds a flipped byte anywhere. What is damaged is read from then on and not written.
 */
export function checkInBackground(keeping: Keeping, seated: Seated): void {
  void checkAll(keeping, seated).catch(() => {
    // A check that could not be run (a full disk, a worker that ended) says nothing about the vault.
  });
}

/** @returns whether every vault at hand is intact. */
export async function checkAll(keeping: Keeping, seated: Seated): Promise<boolean> {
  const { room, tools } = keeping;
  if (room.place.kind !== 'open') return true;
  const { folder } = room.place.open;
  const signers = Object.fromEntries([...seated.facts.colleagues].map(([id, state]) => [id, state.signingKeys]));
  const vaults = [
    { path: folder.office, key: seated.keys.office },
    { path: folder.hub, key: seated.keys.hub },
    { path: folder.own(colleagueOf(seated)), key: seated.keys.own },
  ];
  for (const { path, key } of vaults) {
    if (key === null || room.seated !== seated) continue;
    const { intact } = await tools.jobs.run('checkVault', { path, key, nativeBinding: tools.nativeBinding, signers });
    // A vault that got a new key meanwhile was looked at with its old one.
    if (intact || room.seated !== seated || !Object.values(seated.keys).includes(key)) continue;
    room.damage = 'vault-damaged';
    keeping.changedEverything();
    return false;
  }
  return true;
}
