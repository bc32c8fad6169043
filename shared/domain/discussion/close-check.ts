import { isBefore, type CalendarDate } from '../../kernel/calendar-date';
import { blanks, type Blank } from './events';
import type { DiscussionState } from './state';

/** What the check knows from other parts of the record. */
export interface CloseFacts {
  /** The actions agreed in this item, without those withdrawn. */
  readonly actions: readonly { readonly hasOwner: boolean; readonly hasDate: boolean }[];
  readonly hasLead: boolean;
  /** The family's review day as it stands on its record. */
  readonly familyReviewOn: CalendarDate | null;
  readonly today: CalendarDate;
}

/**
 * Exactly what is missing before an item can close, in the order people are asked; blanks left with a reason are not
 * missing. A matter without a family needs owners and dates only.
 * @source interface/design.md §2.9
 */
export function missingFrom(state: DiscussionState, facts: CloseFacts): readonly Blank[] {
  return blanks.filter((blank) => isMissing(blank, state, facts) && !isLeft(state, blank));
}

function isMissing(blank: Blank, state: DiscussionState, facts: CloseFacts): boolean {
  if (blank === 'action-owner') return facts.actions.some((action) => !action.hasOwner);
  if (blank === 'action-date') return facts.actions.some((action) => !action.hasDate);
  if (state.opened === null || state.opened.family === null) return false;
  switch (blank) {
    case 'decision':
      return !hasText(state.decision?.text);
    case 'reason':
      return !isLeft(state, 'decision') && !hasText(state.decision?.reason);
    case 'agreement':
      return !isLeft(state, 'decision') && !state.isAgreed && state.disagreements.length === 0;
    case 'family-told':
      return state.told === null;
    case 'next-review':
      return state.reviewOn === null && !(facts.familyReviewOn !== null && isBefore(facts.today, facts.familyReviewOn));
    case 'lead-practitioner':
      return !facts.hasLead;
  }
}

function isLeft(state: DiscussionState, blank: Blank): boolean {
  return state.leftBlank.some((left) => left.blank === blank);
}

function hasText(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
