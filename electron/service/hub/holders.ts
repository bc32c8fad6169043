import type { KeyObject } from 'node:crypto';
import type { ColleagueState } from '../../../shared/domain/colleague/state';
import type { HubId } from '../../../shared/kernel/ids';
import { unseal } from '../vault/sealing';
import type { OfficeFacts } from '../views/directory/directory';
import type { HubFile, Member } from './hub-file';
import { isKeyLost } from './shared-keys';
import { holdsAuthority, opensHubVault, sealKey, type VaultKeys } from './vault-keys';

/** The keys of whoever has the seat, as far as they can hand them on. */
export interface Giver {
  readonly keys: VaultKeys;
  readonly authority: Uint8Array | null;
}

/** Opens the authority's key for a moment; only managers have it. The caller zeroes it. */
export function openAuthority(hub: HubId, x25519: KeyObject, member: Member | null): Uint8Array | null {
  const sealed = member?.sealed?.authority ?? null;
  return sealed === null ? null : unseal(x25519, sealed, `${hub} authority`);
}

/**
 * The hub file as the office journal wants it: names, titles, comfort and numbers as they stand there, keys for those
 * whose role needs them, and nobody who has left. Only confirmed colleagues are given the families' key, since before
 * that nobody has seen who is behind the passphrase.
 */
export function inLineWith(facts: OfficeFacts, file: HubFile, giver: Giver): HubFile {
  const members: Member[] = [];
  for (const [id, state] of facts.colleagues) {
    if (state.details === null || state.standing === 'left' || !state.signsIn) continue;
    const known = file.members.find((one) => one.id === id) ?? null;
    const { name, title } = state.details;
    members.push({
      id,
      name,
      title,
      comfort: state.comfort,
      slot: known?.slot ?? null,
      sealed: known === null ? null : keysFor(file.hub, state, known, giver),
      invitation: known !== null && known.invitation?.keys.ed25519 === state.invitation ? known.invitation : null,
      ownCode: known?.ownCode ?? null,
    });
  }
  const newKeysDue = {
    office: file.newKeysDue.office || isKeyLost('office', file.members, members),
    hub: file.newKeysDue.hub || isKeyLost('hub', file.members, members),
  };
  return { ...file, name: facts.hub.name, numbers: [...facts.hub.numbers], members, newKeysDue };
}

function keysFor(hub: HubId, state: ColleagueState, member: Member, giver: Giver): Member['sealed'] {
  const { sealed, slot } = member;
  if (sealed === null || slot === null) return sealed;
  const sets = state.details?.sets ?? [];
  const isConfirmed = state.standing === 'confirmed';
  const give = (name: 'hub' | 'authority', isDue: boolean, key: Uint8Array | null) => {
    if (!isDue) return null;
    return sealed[name] ?? (isConfirmed && key !== null ? sealKey(hub, name, slot.keys.x25519, key) : null);
  };
  return {
    ...sealed,
    hub: give('hub', opensHubVault(sets), giver.keys.hub),
    authority: give('authority', holdsAuthority(sets), giver.authority),
    next: { ...sealed.next, hub: opensHubVault(sets) ? sealed.next.hub : null },
  };
}
