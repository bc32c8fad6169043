import { t } from '../../../../shared/messages/t';
import { useQuery } from '../../api/use-query';
import { placeTable } from '../place-table';
import type { Badges, LiveMeetingTab } from './PlaceTabs';

/** The meeting that is running, for its tab; null when none is. */
export function useLiveMeeting(): LiveMeetingTab | null {
  const meeting = useQuery('meeting.current', {});
  if (meeting.status !== 'ready' || meeting.value?.state !== 'live') return null;
  return { name: meeting.value.plan.title };
}

/** The counts behind the tabs; a colleague who may not ask sees none. */
export function useBadges(): Badges {
  const actions = useQuery('action.counts', {}, { paused: placeTable.actions === undefined });
  const overdue = actions.status === 'ready' ? actions.value.overdue : 0;
  return { actions: { count: overdue, words: t('shell.overdue', { count: overdue }) } };
}
