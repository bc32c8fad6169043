import type { Context } from '../../kernel/aggregate';
import type { CalendarDate } from '../../kernel/calendar-date';
import type { DisagreementId, FamilyId, MeetingId, PersonId, StatementId } from '../../kernel/ids';
import type { Refusal } from '../../kernel/result';
import type { Statement } from '../statement/statement';
import type { CloseFacts } from './close-check';
import type { Blank, Decision, Disagreement, FamilyTold, Quoracy } from './events';

export type DiscussionCommand =
  | { readonly type: 'open'; readonly meeting: MeetingId; readonly family: FamilyId | null; readonly question: string }
  | { readonly type: 'addStatement'; readonly statement: Statement; readonly after: StatementId | null }
  | { readonly type: 'changeStatement'; readonly statement: Statement }
  | { readonly type: 'moveStatement'; readonly statement: StatementId; readonly after: StatementId | null }
  | { readonly type: 'removeStatement'; readonly statement: StatementId }
  | { readonly type: 'restoreStatement'; readonly statement: StatementId }
  | { readonly type: 'writeDecision'; readonly decision: Decision | null }
  | { readonly type: 'agree' }
  | { readonly type: 'disagree'; readonly disagreement: Disagreement }
  | { readonly type: 'removeDisagreement'; readonly disagreement: DisagreementId }
  | { readonly type: 'park'; readonly note: StatementId; readonly text: string }
  | { readonly type: 'settle'; readonly note: StatementId }
  | { readonly type: 'setFamilyTold'; readonly told: FamilyTold | null }
  | { readonly type: 'agreeReview'; readonly on: CalendarDate | null }
  | { readonly type: 'checkHypothesis'; readonly formulationVersion: number; readonly result: 'supported' | 'partly' | 'not-supported' }
  | { readonly type: 'leaveBlank'; readonly blank: Blank; readonly why: string }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'close'; readonly overrideReason: string }
  | { readonly type: 'reopen'; readonly why: string };

export type DiscussionRefusal = Refusal<
  | 'item-not-open'
  | 'item-closed'
  | 'item-already-open'
  | 'minute-attested'
  | 'line-exists'
  | 'line-unknown'
  | 'own-words-of-colleague'
  | 'person-of-another-family'
  | 'decision-missing'
  | 'disagreement-unknown'
  | 'note-unknown'
  | 'nothing-to-undo'
  | 'nothing-to-redo'
  | 'others-built-on-it'
  | 'blanks-left'
  | 'only-chair-overrides'
>;

/** What the rules of a discussion know of the rest of the record. */
export interface DiscussionFacts extends Omit<CloseFacts, 'today'> {
  /** The people of this item's family; a line may name no other. */
  readonly people: readonly PersonId[];
  /** With those at the table now; after the meeting, as it ended. */
  readonly quoracy: Quoracy;
  readonly isMeetingLive: boolean;
  readonly mayOverride: boolean;
  /** Attested: the minute-taker has signed that it is accurate. */
  readonly isAttested: boolean;
}

export interface DiscussionContext extends Context {
  readonly facts: DiscussionFacts;
}
