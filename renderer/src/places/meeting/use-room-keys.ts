import type { CurrentMeeting, ShownItem } from '../../../../shared/contract/meeting';
import type { DiscussionId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { announce } from '../../ui/announce/announce';
import { useKeys } from '../../ui/keys/use-keys';
import { itemName } from './item-in-view';
import { meetingKeys, type MeetingKey } from './keys';

export interface RoomKeys {
  readonly meeting: CurrentMeeting;
  readonly item: ShownItem | null;
  readonly look: (item: DiscussionId | null) => void;
  readonly toggleAttendance: () => void;
}

/** The keys of the meeting that do not need an item: who is here, and looking at other items. */
export function useRoomKeys({ meeting, item, look, toggleAttendance }: RoomKeys): void {
  const lookAt = (by: 1 | -1): void => {
    const at = item === null ? -1 : meeting.items.indexOf(item);
    const next = meeting.items[at + by];
    if (next === undefined) return;
    look(next.id === meeting.open ? null : next.id);
    announce(t('meeting.lookingAt', { number: at + by + 1, count: meeting.items.length, name: itemName(next) }));
  };
  useKeys<MeetingKey>(meetingKeys, {
    attendance: toggleAttendance,
    nextItem: () => lookAt(1),
    previousItem: () => lookAt(-1),
  });
}
