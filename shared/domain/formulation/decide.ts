import type { Aggregate } from '../../kernel/aggregate';
import { canonicalJson } from '../../kernel/canonical-json';
import type { StatementId } from '../../kernel/ids';
import { ok, refuse, unreachable, type Result } from '../../kernel/result';
import { agreeVersion } from './agree';
import type { FormulationCommand, FormulationContext, FormulationRefusal } from './commands';
import { draftOf, perpetuatingIn, restsOnPerpetuating } from './draft';
import type { FormulationEvent, Goal, Hypothesis, PlacedStatement, Priority } from './events';
import { renumber } from './priority-marks';
import { emptyFormulation, evolveFormulation, type FormulationState } from './state';

export const mostPriorities = 3;
export const mostGoals = 3;

type Decided = Result<readonly FormulationEvent[], FormulationRefusal>;

/**
 * From the Ps to the plan: statements, the best guess, what to work on first, goals, actions, and the version that is
 * agreed and never changes. @source practice.md §1.4
 */
export const formulationAggregate: Aggregate<
  FormulationState,
  FormulationCommand,
  FormulationEvent,
  FormulationRefusal,
  FormulationContext
> = {
  initial: emptyFormulation,
  evolve: evolveFormulation,
  decide: (state, command, context) => {
    switch (command.type) {
      case 'place':
        return place(state, command.placed, context);
      case 'remove':
        return remove(state, command.statement, context);
      case 'writeHypothesis':
        return writeHypothesis(state, command.hypothesis, context);
      case 'setPriorities':
        return setPriorities(state, command.priorities, context);
      case 'setGoal':
        return setGoal(state, command.goal, context);
      case 'removeGoal':
        return state.goals.some(({ id }) => id === command.goal) ? ok([{ type: 'GoalRemoved', v: 1, goal: command.goal }]) : ok([]);
      case 'linkAction':
      case 'unlinkAction':
        return linkAction(state, command, context);
      case 'agree':
        return agreeVersion(state, context);
      default:
        return unreachable(command);
    }
  },
};

function place(state: FormulationState, placed: PlacedStatement, context: FormulationContext): Decided {
  const id = placed.statement.id;
  const draft = draftOf(state, context.said);
  const existing = draft.items.find(({ statement }) => statement.id === id);
  const source = context.said.find(({ statement }) => statement.id === id);
  if ((source?.saidIn ?? null) !== placed.saidIn) return refuse('formulation-statement-unknown');
  // What was said is placed as it reads there; only a statement of the formulation itself brings its own words.
  const statement = source?.statement ?? { ...placed.statement, p: placed.p, text: placed.statement.text.trim() };
  if (statement.text === '') return refuse('formulation-statement-empty');
  if (placed.p !== 'perpetuating' && state.priorities.some(({ factor }) => factor === id)) {
    return refuse('formulation-statement-in-use');
  }
  const isAsBefore = existing?.p === placed.p && canonicalJson(existing.statement) === canonicalJson(statement);
  if (isAsBefore) return ok([]);
  return ok([{ type: 'StatementPlaced', v: 1, placed: { statement, saidIn: placed.saidIn, p: placed.p } }]);
}

function remove(state: FormulationState, id: StatementId, context: FormulationContext): Decided {
  const draft = draftOf(state, context.said);
  if (!draft.items.some(({ statement }) => statement.id === id)) return ok([]);
  const isUsed =
    draft.hypothesis.links.includes(id) ||
    draft.priorities.some(({ factor }) => factor === id) ||
    draft.goals.some(({ factor }) => factor === id);
  if (isUsed) return refuse('formulation-statement-in-use');
  return ok([{ type: 'PlacedStatementRemoved', v: 1, statement: id }]);
}

function writeHypothesis(state: FormulationState, hypothesis: Hypothesis, context: FormulationContext): Decided {
  const { items } = draftOf(state, context.said);
  const known = new Set(items.map(({ statement }) => statement.id));
  const links = [...new Set(hypothesis.links)];
  if (links.some((link) => !known.has(link))) return refuse('formulation-link-unknown');
  const written = { ...hypothesis, text: hypothesis.text.trim(), links };
  // Links may be gathered before the words are there; words need something to work on.
  if (written.text !== '' && !restsOnPerpetuating(written, items)) return refuse('formulation-link-missing');
  return ok([{ type: 'HypothesisWritten', v: 1, hypothesis: written }]);
}

function setPriorities(state: FormulationState, priorities: readonly Priority[], context: FormulationContext): Decided {
  const factors = new Set(priorities.map(({ factor }) => factor));
  if (priorities.length > mostPriorities) return refuse('formulation-too-many-priorities');
  if (factors.size < priorities.length) return refuse('formulation-priority-twice');
  const draft = draftOf(state, context.said);
  const perpetuating = perpetuatingIn(draft.items);
  if ([...factors].some((factor) => !perpetuating.has(factor))) return refuse('formulation-not-perpetuating');
  const dropped = state.priorities.filter(({ factor }) => !factors.has(factor));
  if (dropped.some(({ factor }) => state.goals.some((goal) => goal.factor === factor))) return refuse('formulation-factor-has-goal');
  const text = renumber(state.hypothesis.text, state.priorities, priorities);
  const events: FormulationEvent[] = [{ type: 'PrioritiesSet', v: 1, priorities }];
  // The numbers in the best guess follow the factors they stand for.
  if (text !== state.hypothesis.text) events.push({ type: 'HypothesisWritten', v: 1, hypothesis: { ...state.hypothesis, text } });
  return ok(events);
}

function setGoal(state: FormulationState, goal: Goal, context: FormulationContext): Decided {
  const isNew = !state.goals.some(({ id }) => id === goal.id);
  if (isNew && state.goals.length >= mostGoals) return refuse('formulation-too-many-goals');
  if (goal.text.trim() === '') return refuse('formulation-goal-empty');
  const { priorities } = draftOf(state, context.said);
  if (!priorities.some(({ factor }) => factor === goal.factor)) return refuse('formulation-goal-without-factor');
  return ok([{ type: 'GoalSet', v: 1, goal: { ...goal, text: goal.text.trim() } }]);
}

function linkAction(
  state: FormulationState,
  command: Extract<FormulationCommand, { type: 'linkAction' | 'unlinkAction' }>,
  context: FormulationContext,
): Decided {
  const known = context.actions.find(({ action }) => action === command.action);
  if (known === undefined) return refuse('formulation-action-unknown');
  if (command.type === 'unlinkAction') {
    return known.goal === null ? ok([]) : ok([{ type: 'ActionUnlinked', v: 1, action: command.action }]);
  }
  if (!state.goals.some(({ id }) => id === command.goal)) return refuse('formulation-goal-unknown');
  return known.goal === command.goal ? ok([]) : ok([{ type: 'ActionLinked', v: 1, action: command.action, goal: command.goal }]);
}
