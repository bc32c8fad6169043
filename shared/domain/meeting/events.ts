import type { CalendarDate } from '../../kernel/calendar-date';
import type { ColleagueId, DisciplineId, DiscussionId, FamilyId, RequestId } from '../../kernel/ids';
import type { TimeOfDay } from '../hub/events';

/** The standing order of a daily meeting. @source practice.md §1.2 row 5 */
export const itemKinds = [
  'welcome',
  'apologies',
  'overdue-actions',
  'urgent',
  'new-request',
  'review',
  'planned-ending',
  'escalation',
  'carried-over',
  'other',
] as const;
export type ItemKind = (typeof itemKinds)[number];

export interface AgendaItem {
  readonly id: DiscussionId;
  readonly kind: ItemKind;
  /** The family it is about; standing matters have none. */
  readonly family: FamilyId | null;
  readonly request: RequestId | null;
  /** For standing matters; a family's name is looked up and never kept here. */
  readonly title: string;
  readonly question: string;
  readonly minutes: number;
  readonly presenter: ColleagueId | null;
  readonly needs: readonly DisciplineId[];
  /** The item of an earlier meeting that was not reached, not quorate or put off. */
  readonly carriedFrom: DiscussionId | null;
}

export interface MeetingPlan {
  readonly title: string;
  readonly on: CalendarDate;
  readonly startsAt: TimeOfDay;
  readonly minutes: number;
  readonly chair: ColleagueId | null;
  readonly minuteTaker: ColleagueId | null;
}

export type ItemOutcome = 'done' | 'provisional' | 'carried-over';

export type MeetingEvent =
  | {
      readonly type: 'MeetingPlanned';
      readonly v: 1;
      readonly plan: MeetingPlan;
      /** Items without a family. A family's item has an event of its own, so that no body names two families. */
      readonly standing: readonly AgendaItem[];
    }
  | { readonly type: 'MeetingRolesSet'; readonly v: 1; readonly chair: ColleagueId; readonly minuteTaker: ColleagueId }
  | { readonly type: 'AgendaItemAdded'; readonly v: 1; readonly item: AgendaItem; readonly before: DiscussionId | null }
  | { readonly type: 'AgendaItemChanged'; readonly v: 1; readonly item: AgendaItem }
  | { readonly type: 'AgendaItemMoved'; readonly v: 1; readonly item: DiscussionId; readonly to: number }
  | { readonly type: 'AgendaItemRemoved'; readonly v: 1; readonly item: DiscussionId; readonly why: string }
  | { readonly type: 'MeetingStarted'; readonly v: 1; readonly statement: string }
  | { readonly type: 'ConfidentialityAcknowledged'; readonly v: 1; readonly who: ColleagueId }
  | { readonly type: 'ColleagueArrived'; readonly v: 1; readonly who: ColleagueId }
  | { readonly type: 'ColleagueLeftMeeting'; readonly v: 1; readonly who: ColleagueId }
  | { readonly type: 'ApologiesReceived'; readonly v: 1; readonly who: ColleagueId }
  /** They come after all; arriving takes apologies back too. */
  | { readonly type: 'ApologiesWithdrawn'; readonly v: 1; readonly who: ColleagueId }
  | {
      readonly type: 'ContributedInWriting';
      readonly v: 1;
      readonly who: ColleagueId;
      /** Null: for the whole meeting. */
      readonly item: DiscussionId | null;
    }
  | { readonly type: 'ItemOpened'; readonly v: 1; readonly item: DiscussionId }
  | { readonly type: 'ItemExtended'; readonly v: 1; readonly item: DiscussionId; readonly minutes: number }
  | {
      readonly type: 'ItemClosed';
      readonly v: 1;
      readonly item: DiscussionId;
      readonly outcome: ItemOutcome;
      readonly why: string;
    }
  | { readonly type: 'MeetingClosed'; readonly v: 1 };
