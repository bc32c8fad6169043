import type { MyRelationship } from '../../../../../shared/contract/relationship';
import type { ReflectionShown } from '../../../../../shared/contract/reflection';
import type { SharedNoteRow } from '../../../../../shared/contract/supervision';
import type { QueryResult } from '../../../api/use-query';
import { useQuery } from '../../../api/use-query';

/** What of a note is with whom: the copies that open here, and the supervisors it could be shared with. */
export interface Copies {
  readonly shared: readonly SharedNoteRow[];
  /** Shared, and the vault of the two does not open: the relationship says why. */
  readonly closed: readonly MyRelationship[];
  /** Supervisors of mine who have no copy now. */
  readonly offered: readonly MyRelationship[];
  /** Supervisions that last and are not for notes. */
  readonly withoutNotes: readonly MyRelationship[];
}

export function useCopies({ id, sharings }: ReflectionShown): QueryResult<Copies> {
  const mine = useQuery('relationship.mine', {});
  const rows = useQuery('supervision.shared', {});
  if (mine.status !== 'ready') return mine;
  if (rows.status !== 'ready') return rows;
  const shared = rows.value.filter(({ note }) => note === id);
  const supervisions = mine.value.filter(({ side }) => side === 'supervisee');
  const lasting = supervisions.filter(({ to }) => to === null);
  const isWith = (one: MyRelationship) => shared.some(({ relationship }) => relationship === one.id);
  const isClosed = (one: MyRelationship) =>
    one.trouble !== null && sharings.some(({ relationship, stoppedAt }) => relationship === one.id && stoppedAt === null);
  const takesNotes = ({ scope }: MyRelationship) => scope.includes('notes');
  return {
    status: 'ready',
    isRefreshing: false,
    value: {
      shared,
      closed: supervisions.filter(isClosed),
      offered: lasting.filter((one) => takesNotes(one) && !isWith(one) && !isClosed(one)),
      withoutNotes: lasting.filter((one) => !takesNotes(one)),
    },
  };
}
