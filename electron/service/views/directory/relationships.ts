import type { MyRelationship, RelationshipRow } from '../../../../shared/contract/relationship';
import type { RelationshipContext } from '../../../../shared/domain/relationship/decide';
import { sideOf, type Relationship } from '../../../../shared/domain/relationship/state';
import type { ColleagueId, RelationshipId } from '../../../../shared/kernel/ids';
import type { Directory } from '../../desk/directory';
import type { QueryHandlers } from '../../desk/handlers';

/** What the rules of a relationship want to know of the others and of the people. */
export function relationshipFacts(directory: Directory): Pick<RelationshipContext, 'others' | 'holdsKeys'> {
  return {
    others: [...directory.relationships().values()],
    holdsKeys: (colleague) => {
      const state = directory.colleague(colleague)?.state;
      return state === 'enrolled' || state === 'confirmed';
    },
  };
}

export const relationshipQueries: QueryHandlers<'relationship.list' | 'relationship.mine'> = {
  'relationship.list': (_input, { directory }) =>
    [...directory.relationships()].map(([id, relationship]) => rowOf(directory, id, relationship)).sort(lastingFirst),
  'relationship.mine': (_input, { directory, session }) =>
    [...directory.relationships()]
      .flatMap(([id, relationship]): MyRelationship[] => {
        const side = sideOf(relationship, session.colleague);
        const vault = session.vaults.pairs.get(id) ?? 'no-key';
        return side === null ? [] : [{ ...rowOf(directory, id, relationship), side, trouble: typeof vault === 'string' ? vault : null }];
      })
      .sort(lastingFirst),
};

function rowOf(directory: Directory, id: RelationshipId, relationship: Relationship): RelationshipRow {
  const { kind, supervisor, supervisee, scope, from, to, intervalDays } = relationship;
  const named = (colleague: ColleagueId) => ({ id: colleague, name: directory.colleague(colleague)?.name ?? '' });
  return { id, kind, supervisor: named(supervisor), supervisee: named(supervisee), scope, from, to, intervalDays };
}

function lastingFirst(left: RelationshipRow, right: RelationshipRow): number {
  const ended = Number(left.to !== null) - Number(right.to !== null);
  return ended || left.supervisee.name.localeCompare(right.supervisee.name, 'en-GB') || (left.id < right.id ? -1 : 1);
}
