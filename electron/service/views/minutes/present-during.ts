import type { MeetingEvent } from '../../../../shared/domain/meeting/events';
import type { Recorded } from '../../../../shared/kernel/event';
import type { ColleagueId, DiscussionId } from '../../../../shared/kernel/ids';

/** Everybody who was in the room at any time while an item was open, in the order they came. */
export function presentDuring(history: readonly Recorded<MeetingEvent>[], item: DiscussionId): ColleagueId[] {
  const here = new Set<ColleagueId>();
  const during = new Set<ColleagueId>();
  let isOpen = false;
  for (const { body } of history) {
    if (body.type === 'ColleagueArrived') here.add(body.who);
    if (body.type === 'ColleagueLeftMeeting' || body.type === 'ApologiesReceived') here.delete(body.who);
    if (body.type === 'ItemOpened') isOpen = body.item === item;
    if (isOpen) for (const who of here) during.add(who);
    if (body.type === 'ItemClosed' && body.item === item) isOpen = false;
    if (body.type === 'MeetingClosed') isOpen = false;
  }
  return [...during];
}
