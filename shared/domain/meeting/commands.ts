import type { CalendarDate } from '../../kernel/calendar-date';
import type { ColleagueId, DisciplineId, DiscussionId, MeetingId } from '../../kernel/ids';
import type { Context } from '../../kernel/aggregate';
import type { Refusal } from '../../kernel/result';
import type { AgendaItem, ItemOutcome, MeetingPlan } from './events';

export type AgendaCommand =
  | { readonly type: 'addItem'; readonly item: AgendaItem; readonly before: DiscussionId | null }
  | {
      readonly type: 'changeItem';
      readonly item: DiscussionId;
      readonly title: string;
      readonly question: string;
      readonly minutes: number;
      readonly presenter: ColleagueId | null;
      readonly needs: readonly DisciplineId[];
    }
  | { readonly type: 'moveItem'; readonly item: DiscussionId; readonly to: number }
  | { readonly type: 'removeItem'; readonly item: DiscussionId; readonly why: string };

export type AttendanceCommand =
  | { readonly type: 'acknowledge'; readonly who: readonly ColleagueId[] }
  | { readonly type: 'arrive' | 'leave' | 'apologise' | 'withdrawApologies'; readonly who: ColleagueId }
  | { readonly type: 'contributeInWriting'; readonly who: ColleagueId; readonly item: DiscussionId | null };

export type RunningCommand =
  /** `statement` is the confidentiality statement as it is read. */
  | { readonly type: 'start'; readonly statement: string }
  | { readonly type: 'openItem'; readonly item: DiscussionId }
  | { readonly type: 'extendItem'; readonly item: DiscussionId; readonly minutes: number }
  | { readonly type: 'closeItem'; readonly item: DiscussionId; readonly outcome: ItemOutcome; readonly why: string }
  /** `notReached` is the reason kept with items the meeting did not get to. */
  | { readonly type: 'close'; readonly notReached: string };

export type MeetingCommand =
  | { readonly type: 'plan'; readonly plan: MeetingPlan; readonly items: readonly AgendaItem[] }
  | { readonly type: 'setRoles'; readonly chair: ColleagueId; readonly minuteTaker: ColleagueId }
  | AgendaCommand
  | AttendanceCommand
  | RunningCommand;

/** What the rules ask about the world beside this meeting. */
export interface MeetingContext extends Context {
  /** Every other meeting that is planned or live. */
  readonly others: readonly { readonly id: MeetingId; readonly on: CalendarDate; readonly live: boolean }[];
  readonly mayChair: (who: ColleagueId) => boolean;
  readonly mayMinute: (who: ColleagueId) => boolean;
}

export type MeetingRefusalCode =
  | 'meeting-unknown'
  | 'meeting-closed'
  | 'meeting-not-live'
  | 'meeting-already-planned'
  | 'another-meeting-live'
  | 'meeting-not-today'
  | 'meeting-item-open'
  | 'agenda-empty'
  | 'roles-missing'
  | 'roles-same-person'
  | 'cannot-chair'
  | 'cannot-take-minutes'
  | 'agenda-item-unknown'
  | 'agenda-item-closed'
  | 'agenda-item-not-open'
  | 'agenda-item-started'
  | 'another-item-open'
  | 'family-already-listed'
  | 'family-missing'
  | 'question-missing'
  | 'item-title-missing'
  | 'why-missing'
  | 'colleague-not-here'
  | 'colleague-is-here';

export type MeetingRefusal = Refusal<MeetingRefusalCode>;
