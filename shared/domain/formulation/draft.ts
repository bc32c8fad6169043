import type { StatementId } from '../../kernel/ids';
import type { P } from '../statement/statement';
import type { FormulationVersion, Goal, Hypothesis, PlacedStatement, Priority } from './events';
import type { FormulationState } from './state';

/** A statement of this family's discussions as it reads now; `p` is what it was tagged with there, if anything. */
export interface SaidStatement extends Omit<PlacedStatement, 'p'> {
  readonly p: P | null;
}

/** What the next version would hold if it were agreed now, without the actions. */
export type Draft = Pick<FormulationVersion, 'items' | 'hypothesis' | 'priorities' | 'goals'>;

/**
 * The formulation as it stands: what was said with a P appears by itself until it is removed, a move by hand wins over
 * the tag, and what was typed in stands behind it. A line that was removed where it was said is gone here too, and so
 * are links and priorities that rested on it.
 * @param said Every live statement of the family's discussions, oldest first.
 */
export function draftOf(state: FormulationState, said: readonly SaidStatement[]): Draft {
  const items = [...saidItems(state, said), ...state.placed.filter(({ saidIn }) => saidIn === null)];
  const columnOf = new Map(items.map(({ statement, p }) => [statement.id, p]));
  return {
    items,
    hypothesis: { ...state.hypothesis, links: state.hypothesis.links.filter((link) => columnOf.has(link)) },
    priorities: state.priorities.filter(({ factor }) => columnOf.get(factor) === 'perpetuating'),
    goals: state.goals,
  };
}

function saidItems(state: FormulationState, said: readonly SaidStatement[]): PlacedStatement[] {
  const moved = new Map(state.placed.map(({ statement, p }) => [statement.id, p]));
  return said.flatMap(({ statement, saidIn, p: tagged }) => {
    const p = moved.get(statement.id) ?? tagged;
    return p === null || state.removed.has(statement.id) ? [] : [{ statement, saidIn, p }];
  });
}

/** The statements of the draft under "what keeps it going". */
export function perpetuatingIn(items: readonly PlacedStatement[]): ReadonlySet<StatementId> {
  return new Set(items.filter(({ p }) => p === 'perpetuating').map(({ statement }) => statement.id));
}

/** Whether a best guess rests on something that keeps it going: without that there is nothing to work on. */
export function restsOnPerpetuating(hypothesis: Hypothesis, items: readonly PlacedStatement[]): boolean {
  const perpetuating = perpetuatingIn(items);
  return hypothesis.links.some((link) => perpetuating.has(link));
}

/** Goals whose factor is not, or no longer, among those worked on first. */
export function goalsWithoutFactor(goals: readonly Goal[], priorities: readonly Priority[]): readonly Goal[] {
  return goals.filter((goal) => !priorities.some(({ factor }) => factor === goal.factor));
}
