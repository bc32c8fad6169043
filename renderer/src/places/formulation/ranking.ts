import type { Priority } from '../../../../shared/domain/formulation/events';
import { mostPriorities } from '../../../../shared/domain/formulation/decide';
import type { StatementId } from '../../../../shared/kernel/ids';

/** How far a factor can be changed, until somebody says. */
const unsaid = 5;

type Ranked = readonly Pick<Priority, 'factor' | 'changeable'>[];

/** The order with a factor at this number, 1 to 3. What is pushed past the third falls off. */
export function ranked(priorities: Ranked, factor: StatementId, rank: number): readonly Priority[] {
  const own = priorities.find((priority) => priority.factor === factor);
  const others = unranked(priorities, factor);
  const placed = { factor, changeable: own?.changeable ?? unsaid };
  return [...others.slice(0, rank - 1), placed, ...others.slice(rank - 1)].slice(0, mostPriorities);
}

/** The order without a factor. */
export function unranked(priorities: Ranked, factor: StatementId): readonly Priority[] {
  return priorities
    .filter((priority) => priority.factor !== factor)
    .map((priority) => ({ factor: priority.factor, changeable: priority.changeable }));
}

/** The order with a factor's changeability moved by one, between 0 and 10. */
export function changeableBy(priorities: Ranked, factor: StatementId, by: 1 | -1): readonly Priority[] {
  return priorities.map((priority) => ({
    factor: priority.factor,
    changeable: priority.factor === factor ? Math.min(10, Math.max(0, priority.changeable + by)) : priority.changeable,
  }));
}
