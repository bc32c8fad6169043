import type { Aggregate, Context } from '../../kernel/aggregate';
import { isBefore, type CalendarDate } from '../../kernel/calendar-date';
import type { ColleagueId, DiscussionId, FamilyId, GoalId } from '../../kernel/ids';
import { ok, refuse, unreachable, type Refusal, type Result } from '../../kernel/result';
import type { ActionEvent } from './events';
import { evolveAction, type ActionState, type AgreedAction } from './state';

export type ActionCommand =
  | {
      readonly type: 'agree';
      readonly text: string;
      readonly family: FamilyId | null;
      readonly discussion: DiscussionId | null;
      readonly goal: GoalId | null;
      readonly owner: ColleagueId | null;
      readonly due: CalendarDate | null;
    }
  | { readonly type: 'reword'; readonly text: string }
  | { readonly type: 'setOwner'; readonly owner: ColleagueId }
  | { readonly type: 'setDue'; readonly due: CalendarDate; readonly why: string }
  | { readonly type: 'accept' }
  | { readonly type: 'decline'; readonly why: string }
  | { readonly type: 'block'; readonly why: string }
  | { readonly type: 'unblock' }
  | { readonly type: 'complete'; readonly evidence: string }
  | { readonly type: 'check' }
  | { readonly type: 'notPossible'; readonly why: string }
  | { readonly type: 'notDone'; readonly why: string }
  | { readonly type: 'reopen'; readonly why: string }
  | { readonly type: 'withdraw' };

type Agree = Extract<ActionCommand, { type: 'agree' }>;

/** What the rules want to know that is recorded elsewhere. */
export interface ActionContext extends Context {
  /** Who is in the meeting of the action's item, as recorded now. */
  readonly isPresent: (colleague: ColleagueId) => boolean;
  /** A partner who never signs in answers through whoever is writing. */
  readonly signsIn: (colleague: ColleagueId) => boolean;
  /** The item it was agreed in has not been closed. */
  readonly isItemOpen: boolean;
  /** The family of that item; null for standing matters, undefined when there is no item. */
  readonly itemFamily: FamilyId | null | undefined;
}

export type ActionRefusal = Refusal<
  | 'action-unknown'
  | 'action-exists'
  | 'action-text-missing'
  | 'action-other-family'
  | 'action-withdrawn'
  | 'action-closed'
  | 'action-item-closed'
  | 'action-due-past'
  | 'action-why-missing'
  | 'action-no-owner'
  | 'action-not-yours'
  | 'action-evidence-missing'
  | 'action-not-done-yet'
  | 'action-own-check'
>;

type Decided = Result<readonly ActionEvent[], ActionRefusal>;

/** What a promise may become. Every refusal has words under `refusal.<code>`. @source practice.md §1.8 */
export const actionAggregate: Aggregate<ActionState, ActionCommand, ActionEvent, ActionRefusal, ActionContext> = {
  initial: null,
  evolve: evolveAction,
  decide: (state, command, context) => {
    if (command.type === 'agree') return agree(state, command, context);
    if (state === null) return refuse('action-unknown');
    if (state.outcome === 'withdrawn') return command.type === 'withdraw' ? ok([]) : refuse('action-withdrawn');
    return decideOnAgreed(state, command, context);
  },
};

function agree(state: ActionState, command: Agree, context: ActionContext): Decided {
  const { text, family, discussion, goal, owner, due } = command;
  if (state !== null) {
    // Sending the same promise again is not an error; another promise under its id is.
    return state.text === text.trim() && state.family === family ? ok([]) : refuse('action-exists');
  }
  if (text.trim() === '') return refuse('action-text-missing');
  if (context.itemFamily !== undefined && context.itemFamily !== family) return refuse('action-other-family');
  const ownerWasThere = owner !== null && wasThere(owner, context);
  return ok([{ type: 'ActionAgreed', v: 1, text: text.trim(), family, discussion, goal, owner, due, ownerWasThere }]);
}

/** Somebody who takes it on themselves has said yes too. */
function wasThere(owner: ColleagueId, context: ActionContext): boolean {
  return owner === context.by || context.isPresent(owner);
}

function decideOnAgreed(state: AgreedAction, command: Exclude<ActionCommand, Agree>, context: ActionContext): Decided {
  switch (command.type) {
    case 'reword':
      return reword(state, command.text, context);
    case 'setOwner':
      return setOwner(state, command.owner, context);
    case 'setDue':
      return setDue(state, command, context);
    case 'accept':
    case 'decline':
      return answer(state, command, context);
    case 'block':
      if (command.why.trim() === '') return refuse('action-why-missing');
      return whenOpen(state, { type: 'ActionBlocked', v: 1, why: command.why.trim() });
    case 'unblock':
      return state.blocked === null ? ok([]) : whenOpen(state, { type: 'ActionUnblocked', v: 1 });
    case 'complete':
    case 'check':
      return finish(state, command, context);
    case 'notPossible':
    case 'notDone':
      return giveUp(state, command);
    case 'reopen':
      if (state.outcome === 'open') return ok([]);
      if (command.why.trim() === '') return refuse('action-why-missing');
      return ok([{ type: 'ActionReopened', v: 1, why: command.why.trim() }]);
    case 'withdraw':
      if (!context.isItemOpen) return refuse('action-item-closed');
      return whenOpen(state, { type: 'ActionWithdrawn', v: 1 });
    default:
      return unreachable(command);
  }
}

function whenOpen(state: AgreedAction, event: ActionEvent): Decided {
  return state.outcome === 'open' ? ok([event]) : refuse('action-closed');
}

/** The words can be put right while the item is open; after that the minute has them. */
function reword(state: AgreedAction, text: string, context: ActionContext): Decided {
  if (text.trim() === '') return refuse('action-text-missing');
  if (text.trim() === state.text) return ok([]);
  if (!context.isItemOpen) return refuse('action-item-closed');
  return whenOpen(state, { type: 'ActionReworded', v: 1, text: text.trim() });
}

function setOwner(state: AgreedAction, owner: ColleagueId, context: ActionContext): Decided {
  if (owner === state.owner && state.acceptance !== 'declined') return ok([]);
  return whenOpen(state, { type: 'ActionOwnerSet', v: 1, owner, ownerWasThere: wasThere(owner, context) });
}

function setDue(state: AgreedAction, { due, why }: { due: CalendarDate; why: string }, context: ActionContext): Decided {
  if (due === state.due) return ok([]);
  if (isBefore(due, context.today)) return refuse('action-due-past');
  // A first date needs no reason; moving a date that was promised does.
  if (state.due !== null && !context.isItemOpen && why.trim() === '') return refuse('action-why-missing');
  return whenOpen(state, { type: 'ActionDueSet', v: 1, due, why: why.trim() });
}

function answer(state: AgreedAction, command: Extract<ActionCommand, { type: 'accept' | 'decline' }>, context: ActionContext): Decided {
  if (state.owner === null) return refuse('action-no-owner');
  if (state.owner !== context.by && context.signsIn(state.owner)) return refuse('action-not-yours');
  if (command.type === 'accept') {
    return state.acceptance === 'accepted' ? ok([]) : whenOpen(state, { type: 'ActionAccepted', v: 1 });
  }
  if (command.why.trim() === '') return refuse('action-why-missing');
  return state.acceptance === 'declined' ? ok([]) : whenOpen(state, { type: 'ActionDeclined', v: 1, why: command.why.trim() });
}

function finish(state: AgreedAction, command: Extract<ActionCommand, { type: 'complete' | 'check' }>, context: ActionContext): Decided {
  if (command.type === 'complete') {
    if (state.outcome === 'done' || state.outcome === 'checked') return ok([]);
    if (command.evidence.trim() === '') return refuse('action-evidence-missing');
    return whenOpen(state, { type: 'ActionCompleted', v: 1, evidence: command.evidence.trim() });
  }
  if (state.outcome === 'checked') return ok([]);
  if (state.outcome !== 'done') return refuse('action-not-done-yet');
  if (state.owner === context.by || state.saidDoneBy === context.by) return refuse('action-own-check');
  return ok([{ type: 'ActionChecked', v: 1 }]);
}

/**
 * Two different things: circumstances changed, or it was not done. A check may find that what was called done was not.
 * @source practice.md §1.8, the distinction SafeLives' minute template insists on
 */
function giveUp(state: AgreedAction, command: Extract<ActionCommand, { type: 'notPossible' | 'notDone' }>): Decided {
  if (command.why.trim() === '') return refuse('action-why-missing');
  const why = command.why.trim();
  if (command.type === 'notPossible') {
    return state.outcome === 'not-possible' ? ok([]) : whenOpen(state, { type: 'ActionNotPossible', v: 1, why });
  }
  if (state.outcome === 'not-done') return ok([]);
  if (state.outcome !== 'open' && state.outcome !== 'done') return refuse('action-closed');
  return ok([{ type: 'ActionNotDone', v: 1, why }]);
}
