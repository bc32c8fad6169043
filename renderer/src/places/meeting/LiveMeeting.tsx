import { useState } from 'react';
import type { CurrentMeeting, ShownItem } from '../../../../shared/contract/meeting';
import type { DiscussionId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { useQuery } from '../../api/use-query';
import { EmptyState } from '../../ui/states/EmptyState';
import { QueryState } from '../../ui/states/QueryState';
import { AttendanceSheet } from './attendance/AttendanceSheet';
import { ItemScreen } from './ItemScreen';
import { Rail } from './rail/Rail';
import { CloseMeeting } from './start/CloseMeeting';
import { useHeldAlt } from './use-held-alt';
import { useMeetingFrame } from './use-meeting-frame';
import { useRoomKeys } from './use-room-keys';
import css from './LiveMeeting.module.css';

/** The whole window while a meeting runs: context, work, consequence. */
export function LiveMeeting({ meeting }: Readonly<{ meeting: CurrentMeeting }>) {
  const [looking, setLooking] = useState<DiscussionId | null>(null);
  const [isAttendanceOpen, setAttendanceOpen] = useState(false);
  const item = itemInView(meeting, looking);
  const showNumbers = useHeldAlt();
  useRoomKeys({ meeting, item, look: setLooking, toggleAttendance: () => setAttendanceOpen((isOpen) => !isOpen) });
  return (
    <div className={css.meeting}>
      <Rail
        meeting={meeting}
        item={item}
        showNumbers={showNumbers}
        onLook={(id) => setLooking(id === meeting.open ? null : id)}
        onAttendance={() => setAttendanceOpen(true)}
      />
      {item === null ? <BetweenItems meeting={meeting} /> : <ItemLoaded key={item.id} meeting={meeting} item={item} />}
      {isAttendanceOpen && <AttendanceSheet meeting={meeting} item={item?.id ?? null} onClose={() => setAttendanceOpen(false)} />}
    </div>
  );
}

function BetweenItems({ meeting }: Readonly<{ meeting: CurrentMeeting }>) {
  useMeetingFrame(meeting, null);
  return <CloseMeeting meeting={meeting} />;
}

function ItemLoaded({ meeting, item }: Readonly<{ meeting: CurrentMeeting; item: ShownItem }>) {
  const shown = useQuery('discussion.show', { discussion: item.id });
  if (shown.status !== 'ready') return <QueryState query={shown} />;
  if (shown.value === null) return <EmptyState title={t('meeting.itemGone')} text={t('meeting.itemGoneText')} />;
  return <ItemScreen view={{ meeting, item, shown: shown.value, isLive: meeting.open === item.id }} />;
}

function itemInView(meeting: CurrentMeeting, looking: DiscussionId | null): ShownItem | null {
  const id = looking ?? meeting.open;
  return meeting.items.find((item) => item.id === id) ?? null;
}
