import type { ColleagueId } from '../../../../shared/kernel/ids';
import { useQuery } from '../../api/use-query';

/** Who has the seat; null until it is known. */
export function useMyId(): ColleagueId | null {
  const me = useQuery('session.me', {});
  return me.status === 'ready' && me.value !== null ? me.value.colleague : null;
}
