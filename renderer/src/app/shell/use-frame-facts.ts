import type { OutputOf } from '../../../../shared/contract/contract';
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
  const minutes = useQuery('minute.queue', {}, { paused: placeTable.minutes === undefined });
  const waiting = useQuery('supervision.waiting', {});
  const overdue = actions.status === 'ready' ? actions.value.overdue : 0;
  const toSign = minutes.status === 'ready' ? toSignIn(minutes.value) : 0;
  const shared = waiting.status === 'ready' ? waiting.value.count : 0;
  return {
    actions: { count: overdue, words: t('shell.overdue', { count: overdue }) },
    minutes: { count: toSign, words: t('shell.toSign', { count: toSign }) },
    reflection: { count: shared, words: t('shell.waitingForYou', { count: shared }) },
  };
}

function toSignIn(queue: OutputOf<'minute.queue'>): number {
  return queue.meetings.flatMap((meeting) => meeting.minutes).filter((minute) => minute.status === 'to-sign').length;
}
