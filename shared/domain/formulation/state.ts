import type { Recorded } from '../../kernel/event';
import type { ColleagueId, StatementId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { FormulationEvent, FormulationVersion, Goal, Hypothesis, PlacedStatement, Priority } from './events';

export interface AgreedVersion {
  readonly version: FormulationVersion;
  readonly agreedAt: Instant;
  readonly agreedBy: ColleagueId;
}

export interface FormulationState {
  /** What was placed by hand, in the order it was placed. What was said with a P comes from the discussions. */
  readonly placed: readonly PlacedStatement[];
  /** Said with a P, but taken out of the formulation. */
  readonly removed: ReadonlySet<StatementId>;
  readonly hypothesis: Hypothesis;
  readonly priorities: readonly Priority[];
  readonly goals: readonly Goal[];
  readonly versions: readonly AgreedVersion[];
}

export const nothingWritten: Hypothesis = { text: '', confidence: 5, wrongIf: '', familyView: '', alternative: '', links: [] };

export const emptyFormulation: FormulationState = {
  placed: [],
  removed: new Set(),
  hypothesis: nothingWritten,
  priorities: [],
  goals: [],
  versions: [],
};

/** The formulation after one more event. Takes any history; which actions serve which goal is looked up elsewhere. */
export function evolveFormulation(state: FormulationState, { header, body }: Recorded<FormulationEvent>): FormulationState {
  switch (body.type) {
    case 'StatementPlaced':
      return place(state, body.placed);
    case 'PlacedStatementRemoved':
      return {
        ...state,
        placed: state.placed.filter(({ statement }) => statement.id !== body.statement),
        removed: new Set([...state.removed, body.statement]),
      };
    case 'HypothesisWritten':
      return { ...state, hypothesis: body.hypothesis };
    case 'PrioritiesSet':
      return { ...state, priorities: body.priorities };
    case 'GoalSet':
      return { ...state, goals: setGoal(state.goals, body.goal) };
    case 'GoalRemoved':
      return { ...state, goals: state.goals.filter(({ id }) => id !== body.goal) };
    case 'FormulationAgreed': {
      const agreed = { version: body.version, agreedAt: header.occurredAt, agreedBy: header.actor };
      return { ...state, versions: [...state.versions, agreed] };
    }
    default:
      // Links of actions are kept with the actions; a type of a newer Roundtable is skipped.
      return state;
  }
}

function place(state: FormulationState, placed: PlacedStatement): FormulationState {
  const id = placed.statement.id;
  const isKnown = state.placed.some(({ statement }) => statement.id === id);
  return {
    ...state,
    placed: isKnown ? state.placed.map((one) => (one.statement.id === id ? placed : one)) : [...state.placed, placed],
    removed: new Set([...state.removed].filter((one) => one !== id)),
  };
}

function setGoal(goals: readonly Goal[], goal: Goal): readonly Goal[] {
  return goals.some(({ id }) => id === goal.id) ? goals.map((one) => (one.id === goal.id ? goal : one)) : [...goals, goal];
}
