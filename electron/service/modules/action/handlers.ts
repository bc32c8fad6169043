import { actionAggregate, type ActionCommand } from '../../../../shared/domain/action/decide';
import type { ActionEvent } from '../../../../shared/domain/action/events';
import { fold } from '../../../../shared/kernel/aggregate';
import type { Recorded } from '../../../../shared/kernel/event';
import type { ActionId } from '../../../../shared/kernel/ids';
import { refuse, type Refusal, type Result } from '../../../../shared/kernel/result';
import { decideOn, type CommandHandlers, type Decision, type DeskContext } from '../../desk/handlers';
import { isVisible } from '../../desk/visible-families';
import { actionContext } from '../../views/actions/facts';

type ActionCommandName =
  | 'action.agree'
  | 'action.reword'
  | 'action.setOwner'
  | 'action.setDue'
  | 'action.accept'
  | 'action.decline'
  | 'action.block'
  | 'action.unblock'
  | 'action.complete'
  | 'action.check'
  | 'action.notPossible'
  | 'action.notDone'
  | 'action.reopen'
  | 'action.withdraw';

/** Every act on a promise. Whether its owner was there, and whether its item is still open, is read from the meeting. */
export const actionCommands: CommandHandlers<ActionCommandName> = {
  'action.agree': ({ action, ...agreed }, context) => onAction(context, action, { type: 'agree', ...agreed }),
  'action.reword': ({ action, text }, context) => onAction(context, action, { type: 'reword', text }),
  'action.setOwner': ({ action, owner }, context) => onAction(context, action, { type: 'setOwner', owner }),
  'action.setDue': ({ action, due, why }, context) => onAction(context, action, { type: 'setDue', due, why }),
  'action.accept': ({ action }, context) => onAction(context, action, { type: 'accept' }),
  'action.decline': ({ action, why }, context) => onAction(context, action, { type: 'decline', why }),
  'action.block': ({ action, why }, context) => onAction(context, action, { type: 'block', why }),
  'action.unblock': ({ action }, context) => onAction(context, action, { type: 'unblock' }),
  'action.complete': ({ action, evidence }, context) => onAction(context, action, { type: 'complete', evidence }),
  'action.check': ({ action }, context) => onAction(context, action, { type: 'check' }),
  'action.notPossible': ({ action, why }, context) => onAction(context, action, { type: 'notPossible', why }),
  'action.notDone': ({ action, why }, context) => onAction(context, action, { type: 'notDone', why }),
  'action.reopen': ({ action, why }, context) => onAction(context, action, { type: 'reopen', why }),
  'action.withdraw': ({ action }, context) => onAction(context, action, { type: 'withdraw' }),
};

function onAction(context: DeskContext, action: ActionId, command: ActionCommand): Result<Decision, Refusal> {
  const stream = { kind: 'action', id: action } as const;
  // A stream only ever holds the events of its own aggregate.
  const state = fold(actionAggregate, context.load('hub', stream) as readonly Recorded<ActionEvent>[]);
  const agreed = state ?? (command.type === 'agree' ? command : null);
  // An action of a family one may not know of does not exist for that colleague.
  if (agreed === null || !isVisible(context.visible, agreed.family)) return refuse('action-unknown');
  return decideOn(context, actionAggregate, {
    stream,
    command,
    context: actionContext(context, agreed.discussion),
    about: agreed.family,
  });
}
