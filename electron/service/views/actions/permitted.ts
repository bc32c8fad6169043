import { actionActs, type ActionAct } from '../../../../shared/contract/action';
import { actionAggregate, type ActionCommand, type ActionContext } from '../../../../shared/domain/action/decide';
import type { ActionState } from '../../../../shared/domain/action/state';
import { addDays } from '../../../../shared/kernel/calendar-date';
import type { ColleagueId } from '../../../../shared/kernel/ids';

/**
 * What the rules would let this colleague do now, so that a screen only offers what can happen.
 * @param somebody Anybody who does not own it: stands for the new owner a person would choose.
 */
export function permittedActs(state: ActionState, context: ActionContext, somebody: ColleagueId): readonly ActionAct[] {
  return actionActs.filter((act) => {
    const decided = actionAggregate.decide(state, exampleOf(act, state, context, somebody), context);
    return decided.ok && decided.value.length > 0;
  });
}

function exampleOf(act: ActionAct, state: ActionState, context: ActionContext, somebody: ColleagueId): ActionCommand {
  const why = 'why';
  switch (act) {
    case 'complete':
      return { type: 'complete', evidence: why };
    case 'setDue': {
      const tomorrow = addDays(context.today, 1);
      return { type: 'setDue', due: state?.due === tomorrow ? addDays(tomorrow, 1) : tomorrow, why };
    }
    case 'setOwner':
      return { type: 'setOwner', owner: somebody };
    case 'decline':
    case 'block':
    case 'notPossible':
    case 'notDone':
    case 'reopen':
      return { type: act, why };
    default:
      return { type: act };
  }
}
