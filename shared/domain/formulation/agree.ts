import { canonicalJson } from '../../kernel/canonical-json';
import type { GoalId } from '../../kernel/ids';
import { ok, refuse, type Result } from '../../kernel/result';
import type { FamilyAction, FormulationContext, FormulationRefusal } from './commands';
import { difference, isUnchanged } from './difference';
import { draftOf, goalsWithoutFactor, restsOnPerpetuating } from './draft';
import type { FormulationEvent, FormulationVersion, Goal } from './events';
import type { FormulationState } from './state';

/**
 * Freezes the draft as the next version: its wording is kept as it reads now and nothing of it changes afterwards.
 * A version needs a best guess that rests on something that keeps it going, and at least one thing to work on first.
 */
export function agreeVersion(
  state: FormulationState,
  context: FormulationContext,
): Result<readonly FormulationEvent[], FormulationRefusal> {
  const draft = draftOf(state, context.said);
  if (draft.hypothesis.text === '') return refuse('formulation-guess-missing');
  if (!restsOnPerpetuating(draft.hypothesis, draft.items)) return refuse('formulation-link-missing');
  if (draft.priorities.length === 0) return refuse('formulation-priorities-missing');
  if (goalsWithoutFactor(draft.goals, draft.priorities).length > 0) return refuse('formulation-goal-without-factor');
  const last = state.versions.at(-1)?.version;
  const version: FormulationVersion = { ...draft, number: (last?.number ?? 0) + 1, actions: planOf(draft.goals, context.actions) };
  if (last !== undefined && isSameAs(last, version)) return refuse('formulation-nothing-changed');
  return ok([{ type: 'FormulationAgreed', v: 1, version }]);
}

/** The actions that serve one of these goals. */
export function planOf(goals: readonly Goal[], actions: readonly FamilyAction[]): FormulationVersion['actions'] {
  const known = new Set<GoalId>(goals.map(({ id }) => id));
  return actions.flatMap(({ action, goal }) => (goal !== null && known.has(goal) ? [{ action, goal }] : []));
}

function isSameAs(last: FormulationVersion, next: FormulationVersion): boolean {
  return isUnchanged(difference(last, next)) && canonicalJson(last.actions) === canonicalJson(next.actions);
}
