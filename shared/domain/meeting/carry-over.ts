import { isBefore, type CalendarDate } from '../../kernel/calendar-date';
import type { DiscussionId } from '../../kernel/ids';
import type { AgendaItem, ItemOutcome } from './events';
import { isMadeAnew } from './standing-order';

/** An item of some meeting, with where that meeting and the item stand. */
export interface PastItem {
  readonly item: AgendaItem;
  readonly on: CalendarDate;
  readonly meeting: 'planned' | 'live' | 'closed';
  /** Null while nobody closed it. */
  readonly outcome: ItemOutcome | null;
  readonly isRemoved: boolean;
}

/**
 * What has to come back: items that were provisional, put off or not reached in a meeting that is over, and that no
 * later agenda has taken up. A meeting whose day passed without being started is over too.
 * @param items Items of any meetings, in any order; the answer keeps their order.
 * @param today Day in Europe/London that decides which planned meetings lapsed.
 * @returns The items as they stood when they were left; listing one again means an item with `carriedFrom` its id.
 */
export function comingBack(items: readonly PastItem[], today: CalendarDate): AgendaItem[] {
  const takenUp = new Set<DiscussionId>();
  for (const { item, isRemoved } of items) if (!isRemoved && item.carriedFrom !== null) takenUp.add(item.carriedFrom);
  return items.filter((one) => isUnfinished(one, today) && !takenUp.has(one.item.id)).map(({ item }) => item);
}

/** Whether a meeting will not be held any more: closed, or planned for a day that passed. */
export function isOver(meeting: PastItem['meeting'], on: CalendarDate, today: CalendarDate): boolean {
  return meeting === 'closed' || (meeting === 'planned' && isBefore(on, today));
}

function isUnfinished(one: PastItem, today: CalendarDate): boolean {
  return !one.isRemoved && one.outcome !== 'done' && !isMadeAnew(one.item) && isOver(one.meeting, one.on, today);
}
