import type { Relationship } from '../../../../shared/domain/relationship/state';
import type { ColleagueId, RelationshipId } from '../../../../shared/kernel/ids';
import type { Directory } from '../../desk/directory';
import type { DeskContext } from '../../desk/handlers';
import type { ReadDb } from '../../vault/sql';

/** One of a colleague's relationships, with what the two share. */
export interface Pair {
  readonly id: RelationshipId;
  readonly relationship: Relationship;
  readonly db: ReadDb;
}

/** The pairs this colleague is in, on one side or either, whose vault is open. */
export function pairsOf({ directory, session }: DeskContext, side: 'supervisor' | 'supervisee' | 'either'): Pair[] {
  return [...directory.relationships()].flatMap(([id, relationship]) => {
    const vault = session.vaults.pairs.get(id);
    const isMine = side === 'either' || relationship[side] === session.colleague;
    return isMine && vault !== undefined && typeof vault !== 'string' ? [{ id, relationship, db: vault.read }] : [];
  });
}

/** A colleague as these lists name them. */
export function named(directory: Directory, id: ColleagueId): { readonly id: ColleagueId; readonly name: string } {
  return { id, name: directory.colleague(id)?.name ?? '' };
}
