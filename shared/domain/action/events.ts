import type { CalendarDate } from '../../kernel/calendar-date';
import type { ColleagueId, DiscussionId, FamilyId, GoalId } from '../../kernel/ids';

export type ActionEvent =
  | {
      readonly type: 'ActionAgreed';
      readonly v: 1;
      readonly text: string;
      readonly family: FamilyId | null;
      readonly discussion: DiscussionId | null;
      readonly goal: GoalId | null;
      readonly owner: ColleagueId | null;
      readonly due: CalendarDate | null;
      /** The owner was there and said yes, so it needs no accepting. */
      readonly ownerWasThere: boolean;
    }
  | { readonly type: 'ActionReworded'; readonly v: 1; readonly text: string }
  | { readonly type: 'ActionOwnerSet'; readonly v: 1; readonly owner: ColleagueId; readonly ownerWasThere: boolean }
  | { readonly type: 'ActionDueSet'; readonly v: 1; readonly due: CalendarDate; readonly why: string }
  | { readonly type: 'ActionAccepted'; readonly v: 1 }
  | { readonly type: 'ActionDeclined'; readonly v: 1; readonly why: string }
  | { readonly type: 'ActionBlocked'; readonly v: 1; readonly why: string }
  | { readonly type: 'ActionUnblocked'; readonly v: 1 }
  | { readonly type: 'ActionCompleted'; readonly v: 1; readonly evidence: string }
  | { readonly type: 'ActionChecked'; readonly v: 1 }
  /** Circumstances changed; nobody let it drop. */
  | { readonly type: 'ActionNotPossible'; readonly v: 1; readonly why: string }
  /** The agency did not do it; it goes back to the MDT. */
  | { readonly type: 'ActionNotDone'; readonly v: 1; readonly why: string }
  | { readonly type: 'ActionReopened'; readonly v: 1; readonly why: string }
  /** Agreed by mistake in an item that is still open; nothing is deleted. */
  | { readonly type: 'ActionWithdrawn'; readonly v: 1 };
