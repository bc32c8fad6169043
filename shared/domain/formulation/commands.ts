import type { Context } from '../../kernel/aggregate';
import type { ActionId, GoalId, StatementId } from '../../kernel/ids';
import type { Refusal } from '../../kernel/result';
import type { SaidStatement } from './draft';
import type { Goal, Hypothesis, PlacedStatement, Priority } from './events';

export type FormulationCommand =
  | { readonly type: 'place'; readonly placed: PlacedStatement }
  | { readonly type: 'remove'; readonly statement: StatementId }
  | { readonly type: 'writeHypothesis'; readonly hypothesis: Hypothesis }
  | { readonly type: 'setPriorities'; readonly priorities: readonly Priority[] }
  | { readonly type: 'setGoal'; readonly goal: Goal }
  | { readonly type: 'removeGoal'; readonly goal: GoalId }
  | { readonly type: 'linkAction'; readonly action: ActionId; readonly goal: GoalId }
  | { readonly type: 'unlinkAction'; readonly action: ActionId }
  | { readonly type: 'agree' };

/** An action of the family that is not withdrawn, and the goal it serves. */
export interface FamilyAction {
  readonly action: ActionId;
  readonly goal: GoalId | null;
}

/** What was recorded elsewhere about this family. */
export interface FormulationContext extends Context {
  readonly said: readonly SaidStatement[];
  readonly actions: readonly FamilyAction[];
}

export type FormulationRefusal = Refusal<
  | 'formulation-statement-unknown'
  | 'formulation-statement-empty'
  | 'formulation-statement-in-use'
  | 'formulation-link-unknown'
  | 'formulation-link-missing'
  | 'formulation-too-many-priorities'
  | 'formulation-priority-twice'
  | 'formulation-not-perpetuating'
  | 'formulation-factor-has-goal'
  | 'formulation-too-many-goals'
  | 'formulation-goal-empty'
  | 'formulation-goal-without-factor'
  | 'formulation-goal-unknown'
  | 'formulation-action-unknown'
  | 'formulation-guess-missing'
  | 'formulation-priorities-missing'
  | 'formulation-nothing-changed'
>;
