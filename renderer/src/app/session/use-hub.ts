import { hubClockSet } from '../../api/hub-clock';
import { useQuery, type QueryResult } from '../../api/use-query';
import type { OutputOf } from '../../../../shared/contract/contract';
import type { SafeguardingNumber } from '../../ui/safeguarding-strip/SafeguardingStrip';

export type HubDescription = OutputOf<'hub.describe'>;

/** Which hub is at this desk, and who has the seat; known before anyone signs in. */
export function useHub(): QueryResult<HubDescription> {
  const hub = useQuery('hub.describe', {});
  // Before anything below is drawn, so that no screen shows the computer's time first.
  if (hub.status === 'ready' && hub.value.state === 'open') hubClockSet(hub.value.clockAheadMs);
  return hub;
}

/** What the frame shows of a hub. */
export type HubInView = Readonly<{ name: string; isPractice: boolean; numbers: readonly SafeguardingNumber[] }>;

/** The part of an open hub that the frame shows. */
export function hubInView(hub: Extract<HubDescription, { state: 'open' }>): HubInView {
  return { name: hub.name, isPractice: hub.practice, numbers: hub.numbers };
}
