import { v7 } from 'uuid';
import { pairName } from '../../electron/service/desk/handlers';
import { vaultNamed } from '../../electron/service/desk/session';
import type { VaultDatabase } from '../../electron/service/vault/database';
import type { ReflectionId, RelationshipId, SharedNoteId } from '../../shared/kernel/ids';
import { aPairOffice, theirPassphrase, type PairOffice } from './pair-office';
import { noteSaying } from './supervision';

/** One note of the supervisee in a hub of its own, and the ids it is shared under. */
export interface SharedAt {
  readonly at: PairOffice;
  readonly relationship: RelationshipId;
  readonly reflection: ReflectionId;
  readonly sharedNote: SharedNoteId;
}

/** A note by the supervisee, who has the seat, not yet shared. */
export async function aWrittenNote(words = 'I had decided before I asked.'): Promise<SharedAt> {
  const at = await aPairOffice();
  const relationship = await at.begin();
  await at.sit(at.supervisee);
  // Fresh uuids v7 are what the brands stand for.
  const [reflection, sharedNote] = [v7() as ReflectionId, v7() as SharedNoteId];
  await at.office.done('reflection.begin', { reflection, model: 'blank', title: 'What I assumed' });
  await writeNote(at, reflection, words);
  return { at, relationship, reflection, sharedNote };
}

/** The same, shared; its author still has the seat. */
export async function aSharedNote(words?: string): Promise<SharedAt> {
  const one = await aWrittenNote(words);
  await one.at.office.done('reflection.share', shareOf(one));
  return one;
}

export async function writeNote(at: PairOffice, reflection: ReflectionId, words: string): Promise<void> {
  const note = await at.office.ask('reflection.read', { reflection });
  await at.office.done('reflection.write', { reflection, content: noteSaying(words), expectedVersion: note?.version ?? 0 });
}

export const shareOf = ({ reflection, relationship, sharedNote }: SharedAt) => ({ reflection, relationship, sharedNote });
export const whichOf = ({ relationship, sharedNote }: SharedAt) => ({ relationship, sharedNote });

/** The vault of the two, for whoever of them has the seat. */
export function pairVaultOf({ at, relationship }: SharedAt): VaultDatabase {
  const vaults = at.office.keeper.session()?.vaults;
  const vault = vaults && vaultNamed(vaults, pairName(relationship));
  if (!vault?.ok) throw new Error('the vault of the two is open');
  return vault.value;
}

/** Reads and signs it off as its supervisor, who has the seat afterwards. */
export async function signOffNote(one: SharedAt): Promise<void> {
  const { at } = one;
  await at.sit(at.supervisor);
  await at.office.done('supervision.open', whichOf(one));
  const note = await at.office.ask('supervision.read', whichOf(one));
  await at.office.done('supervision.signOff', { ...whichOf(one), hash: note?.hash ?? '', passphrase: theirPassphrase });
}
