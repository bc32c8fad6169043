import type { DiscussedPerson, DiscussionShown } from '../../../../shared/contract/discussion';
import type { CurrentMeeting, ShownItem } from '../../../../shared/contract/meeting';
import type { Known } from '../../../../shared/domain/statement/capture/choices';

/** One agenda item as the screen has it: the meeting, its line on the agenda, and what was said. */
export interface ItemInView {
  readonly meeting: CurrentMeeting;
  readonly item: ShownItem;
  readonly shown: DiscussionShown;
  /** This is the item that is open; others are only looked at. */
  readonly isLive: boolean;
}

/** The name an item has on the agenda. */
export function itemName(item: ShownItem): string {
  return item.familyName ?? item.title;
}

/** The number an item has for those in the room, from 1. */
export function itemNumber(meeting: CurrentMeeting, item: ShownItem): number {
  return meeting.items.indexOf(item) + 1;
}

/** Who a line of an item may name: everybody at the table, and the people of its own family only. */
export function knownIn({ seats, sixthP }: Pick<CurrentMeeting, 'seats' | 'sixthP'>, people: readonly DiscussedPerson[]): Known {
  return {
    seats: seats.map(({ who, name, code }) => ({ colleague: who, name, code })),
    people: people.map(({ id, name }) => ({ person: id, name })),
    sixthP,
  };
}
