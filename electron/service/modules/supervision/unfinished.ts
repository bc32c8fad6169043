import type { ReflectionId, RelationshipId, SharedNoteId } from '../../../../shared/kernel/ids';
import type { Session } from '../../desk/session';
import { all } from '../../vault/sql';
import { sharingsWith } from '../../views/reflection/sql';
import { everyNote, type SharedNoteRecord } from '../../views/supervision/sql';

/** A sharing of which one vault knows what the other does not. */
export interface UnfinishedSharing {
  readonly note: ReflectionId;
  readonly relationship: RelationshipId;
  readonly sharedNote: SharedNoteId;
  /** Whether the pair's vault, which is written first, has the copy. */
  readonly isThere: boolean;
}

interface OwnSharing {
  readonly sharedNote: SharedNoteId;
  readonly note: ReflectionId;
}

/** Compares the own vault of whoever has the seat with the vaults of their pairs that are open. */
export function unfinishedSharings({ colleague, vaults }: Session): UnfinishedSharing[] {
  return [...vaults.pairs].flatMap(([relationship, pair]) => {
    if (typeof pair === 'string') return [];
    const own = all<OwnSharing>(vaults.own.read, sharingsWith(relationship));
    const copies = all<SharedNoteRecord>(pair.read, everyNote).filter(({ author }) => author === colleague);
    const arrived = copies.filter(({ id }) => !own.some(({ sharedNote }) => sharedNote === id));
    const taken = own.filter(({ sharedNote }) => !copies.some(({ id }) => id === sharedNote));
    return [
      ...arrived.map(({ id, note }) => ({ note, relationship, sharedNote: id, isThere: true })),
      ...taken.map(({ note, sharedNote }) => ({ note, relationship, sharedNote, isThere: false })),
    ];
  });
}
