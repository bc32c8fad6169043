import { ok, refuse, type Result } from '../../kernel/result';
import { othersBuiltOn, redoable, undoable } from './changes';
import type { DiscussionContext, DiscussionRefusal } from './commands';
import type { DiscussionEvent } from './events';
import type { DiscussionState } from './state';

/**
 * Takes back a colleague's own latest change in this item, or does it again: a mark that says what is turned, and
 * the inverse event. Refused when somebody else has changed the same thing since.
 */
export function decideUndo(
  state: DiscussionState,
  command: { readonly type: 'undo' | 'redo' },
  context: DiscussionContext,
): Result<readonly DiscussionEvent[], DiscussionRefusal> {
  const isUndo = command.type === 'undo';
  const change = isUndo ? undoable(state.changes, context.by) : redoable(state.changes, context.by);
  if (change === null) return refuse(isUndo ? 'nothing-to-undo' : 'nothing-to-redo');
  if (othersBuiltOn(state.changes, change)) return refuse('others-built-on-it');
  const mark: DiscussionEvent = isUndo
    ? { type: 'ChangeUndone', v: 1, undid: change.event }
    : { type: 'ChangeRedone', v: 1, redid: change.event };
  return ok([mark, change.inverse]);
}
