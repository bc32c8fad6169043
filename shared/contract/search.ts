import { z } from 'zod';
import type { CalendarDate } from '../kernel/calendar-date';
import type { ActionId, DiscussionId, FamilyId, MeetingId, MinuteId, PersonId } from '../kernel/ids';
import { line, query } from './define';

export interface FoundFamily {
  readonly family: FamilyId;
  readonly name: string;
  readonly reference: string;
  readonly level: number | null;
  readonly leadName: string | null;
}

export interface FoundPerson {
  readonly person: PersonId;
  readonly name: string;
  readonly bornOn: CalendarDate | null;
  readonly family: FamilyId;
  readonly familyName: string;
}

export interface FoundAction {
  readonly action: ActionId;
  readonly text: string;
  readonly family: FamilyId | null;
  readonly familyName: string | null;
  readonly ownerName: string | null;
  readonly due: CalendarDate | null;
  readonly isOpen: boolean;
}

export interface FoundMinute {
  readonly minute: MinuteId;
  /** The item it is made from; its screen is found by it. */
  readonly discussion: DiscussionId;
  readonly family: FamilyId;
  readonly familyName: string;
  readonly meeting: MeetingId;
  readonly on: CalendarDate | null;
  readonly isSigned: boolean;
}

/** What the words find, the newest first, at most 12 in each group; only what the colleague may see. */
export interface Found {
  readonly families: readonly FoundFamily[];
  readonly people: readonly FoundPerson[];
  readonly actions: readonly FoundAction[];
  readonly minutes: readonly FoundMinute[];
}

export const searchContract = {
  /** Matches the beginnings of words; accents and the spaces of an NHS number do not matter. */
  'search.find': query<Found>()(z.strictObject({ text: line(200) }), ['family', 'action', 'minute', 'colleague']),
} as const;
