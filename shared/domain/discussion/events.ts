import type { CalendarDate } from '../../kernel/calendar-date';
import type { ColleagueId, DisagreementId, DisciplineId, EventId, FamilyId, MeetingId, StatementId } from '../../kernel/ids';
import type { LevelOfNeed } from '../family/events';
import type { Statement } from '../statement/statement';

export interface Decision {
  readonly text: string;
  readonly reason: string;
  readonly level: LevelOfNeed | null;
  /** What would change it; may be empty. */
  readonly changesIf: string;
}

export interface Disagreement {
  readonly id: DisagreementId;
  readonly who: ColleagueId;
  readonly about: string;
  readonly why: string;
  readonly wouldResolve: string;
}

/** What the family has been told about today, and their view of it. */
export interface FamilyTold {
  readonly told: 'yes' | 'not-yet' | 'not-safe';
  readonly view: string;
}

/** What the check before closing looks for, in its order. @source interface/design.md §2.9 */
export const blanks = [
  'decision',
  'reason',
  'agreement',
  'family-told',
  'action-owner',
  'action-date',
  'next-review',
  'lead-practitioner',
] as const;
export type Blank = (typeof blanks)[number];

export interface Quoracy {
  readonly quorate: boolean;
  readonly missing: readonly DisciplineId[];
  readonly inWriting: readonly DisciplineId[];
}

export type DiscussionEvent =
  | {
      readonly type: 'DiscussionOpened';
      readonly v: 1;
      readonly meeting: MeetingId;
      readonly family: FamilyId | null;
      readonly question: string;
    }
  /** `after` is the line it stands behind; null puts it first. A line typed at the end names the last one. */
  | {
      readonly type: 'StatementAdded';
      readonly v: 1;
      readonly statement: Statement;
      readonly after: StatementId | null;
    }
  | { readonly type: 'StatementChanged'; readonly v: 1; readonly statement: Statement }
  | { readonly type: 'StatementMoved'; readonly v: 1; readonly statement: StatementId; readonly after: StatementId | null }
  | { readonly type: 'StatementRemoved'; readonly v: 1; readonly statement: StatementId }
  | { readonly type: 'StatementRestored'; readonly v: 1; readonly statement: StatementId }
  | { readonly type: 'DecisionWritten'; readonly v: 1; readonly decision: Decision | null }
  | { readonly type: 'DecisionAgreed'; readonly v: 1 }
  | { readonly type: 'DecisionReopened'; readonly v: 1 }
  | { readonly type: 'DisagreementRecorded'; readonly v: 1; readonly disagreement: Disagreement }
  | { readonly type: 'DisagreementRemoved'; readonly v: 1; readonly disagreement: DisagreementId }
  | { readonly type: 'NoteParked'; readonly v: 1; readonly note: StatementId; readonly text: string }
  | { readonly type: 'ParkedNoteSettled'; readonly v: 1; readonly note: StatementId }
  | { readonly type: 'ParkedNoteReopened'; readonly v: 1; readonly note: StatementId }
  | { readonly type: 'FamilyToldSet'; readonly v: 1; readonly told: FamilyTold | null }
  | { readonly type: 'ReviewAgreed'; readonly v: 1; readonly on: CalendarDate | null }
  | {
      readonly type: 'HypothesisChecked';
      readonly v: 1;
      readonly formulationVersion: number;
      readonly result: 'supported' | 'partly' | 'not-supported';
    }
  | { readonly type: 'HypothesisCheckCleared'; readonly v: 1 }
  | { readonly type: 'BlankLeft'; readonly v: 1; readonly blank: Blank; readonly why: string }
  | { readonly type: 'BlankTakenBack'; readonly v: 1; readonly blank: Blank }
  /** Provisional when the item was not quorate: it is listed again and its minute cannot be signed. */
  | {
      readonly type: 'DiscussionClosed';
      readonly v: 1;
      readonly quoracy: Quoracy;
      readonly overrideReason: string;
      readonly provisional: boolean;
    }
  | { readonly type: 'DiscussionReopened'; readonly v: 1; readonly why: string }
  /** Stands before the inverse event it explains; read models need only the inverse. */
  | { readonly type: 'ChangeUndone'; readonly v: 1; readonly undid: EventId }
  | { readonly type: 'ChangeRedone'; readonly v: 1; readonly redid: EventId };
