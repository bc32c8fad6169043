import type { ColleagueId, DiscussionId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { AgendaItem, ItemOutcome, MeetingPlan } from './events';

/** From when to when an item was open; `to` is null while it still is. */
export interface Spell {
  readonly from: Instant;
  readonly to: Instant | null;
}

export type ItemProgress =
  | { readonly at: 'todo' }
  | { readonly at: 'live' }
  | { readonly at: 'closed'; readonly outcome: ItemOutcome; readonly why: string }
  | { readonly at: 'removed'; readonly why: string };

export interface ListedItem {
  readonly item: AgendaItem;
  readonly progress: ItemProgress;
  readonly spells: readonly Spell[];
  /** Minutes the chair gave beside those planned. */
  readonly extraMinutes: number;
}

export interface Attendance {
  readonly who: ColleagueId;
  readonly state: 'here' | 'left' | 'away';
  readonly acknowledgedAt: Instant | null;
}

export interface WrittenContribution {
  readonly who: ColleagueId;
  /** Null: for the whole meeting. */
  readonly item: DiscussionId | null;
}

export interface MeetingState {
  readonly status: 'none' | 'planned' | 'live' | 'closed';
  readonly plan: MeetingPlan | null;
  /** In their order; removed ones stay where they were. */
  readonly items: readonly ListedItem[];
  readonly attendance: readonly Attendance[];
  readonly inWriting: readonly WrittenContribution[];
  /** The confidentiality statement that was read. */
  readonly statement: string;
  readonly plannedAt: Instant | null;
  readonly startedAt: Instant | null;
  readonly closedAt: Instant | null;
}

export const initialMeeting: MeetingState = {
  status: 'none',
  plan: null,
  items: [],
  attendance: [],
  inWriting: [],
  statement: '',
  plannedAt: null,
  startedAt: null,
  closedAt: null,
};

/** The items that are on the agenda: all but the removed ones. */
export function agendaOf(state: MeetingState): readonly ListedItem[] {
  return state.items.filter(({ progress }) => progress.at !== 'removed');
}

export function itemOf(state: MeetingState, id: DiscussionId): ListedItem | null {
  return agendaOf(state).find(({ item }) => item.id === id) ?? null;
}

/** The one item that is open, or null. */
export function openItemOf(state: MeetingState): ListedItem | null {
  return state.items.find(({ progress }) => progress.at === 'live') ?? null;
}

export function attendanceOf(state: MeetingState, who: ColleagueId): Attendance | null {
  return state.attendance.find((one) => one.who === who) ?? null;
}
