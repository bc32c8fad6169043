import { ok, refuse, type Result } from '../../kernel/result';
import { missingFrom } from './close-check';
import type { DiscussionContext, DiscussionRefusal } from './commands';
import type { DiscussionEvent } from './events';
import type { DiscussionState } from './state';

type Decided = Result<readonly DiscussionEvent[], DiscussionRefusal>;

/**
 * Closes the item when nothing is missing. A family's item that was not quorate is provisional, unless the chair
 * overrides with a reason. An item corrected after the meeting keeps the quoracy it had.
 * @source practice.md §1.9, default rules (c) and (d)
 */
export function decideClose(state: DiscussionState, command: { readonly overrideReason: string }, context: DiscussionContext): Decided {
  if (state.isClosed) return ok([]);
  const missing = missingFrom(state, { ...context.facts, today: context.today });
  if (missing.length > 0) return refuse('blanks-left', { blanks: missing, count: missing.length });
  const overrideReason = command.overrideReason.trim();
  if (overrideReason !== '' && !context.facts.mayOverride) return refuse('only-chair-overrides');
  // Taken up again while the meeting runs, it counts who is here now; corrected later, it keeps what it had.
  const quoracy = context.facts.isMeetingLive ? context.facts.quoracy : (state.closing?.quoracy ?? context.facts.quoracy);
  const provisional = state.opened !== null && state.opened.family !== null && !quoracy.quorate && overrideReason === '';
  return ok([{ type: 'DiscussionClosed', v: 1, quoracy, overrideReason, provisional }]);
}

export function decideReopen(state: DiscussionState, command: { readonly why: string }): Decided {
  return ok(state.isClosed ? [{ type: 'DiscussionReopened', v: 1, why: command.why.trim() }] : []);
}
