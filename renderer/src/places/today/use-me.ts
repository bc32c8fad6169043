import { meetingRunners } from '../../../../shared/access/sets';
import type { CapabilitySet } from '../../../../shared/domain/colleague/events';
import { useQuery } from '../../api/use-query';

/** Whether the colleague at this desk plans and runs meetings. The desk decides; this only keeps buttons honest. */
export function useMayRun(): boolean {
  const me = useQuery('session.me', {});
  const runners: readonly CapabilitySet[] = meetingRunners;
  return me.status === 'ready' && me.value !== null && me.value.sets.some((set) => runners.includes(set));
}

/** Their name, empty until it is known. */
export function useMyName(): string {
  const me = useQuery('session.me', {});
  return me.status === 'ready' && me.value !== null ? me.value.name : '';
}
