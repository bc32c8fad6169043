import { canonicalJson } from '../../kernel/canonical-json';
import type { Goal, Hypothesis, PlacedStatement, Priority } from './events';
import type { Draft } from './draft';

export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/** What is different between an agreed version and what came after it. Nothing is said of what stayed the same. */
export interface Difference {
  readonly added: readonly PlacedStatement[];
  readonly removed: readonly PlacedStatement[];
  readonly moved: readonly Change<PlacedStatement>[];
  /** Its words, kind, source or marking were put right where it was said. */
  readonly corrected: readonly Change<PlacedStatement>[];
  readonly hypothesis: Change<Hypothesis> | null;
  readonly priorities: Change<readonly Priority[]> | null;
  readonly goalsAdded: readonly Goal[];
  readonly goalsRemoved: readonly Goal[];
  readonly goalsChanged: readonly Change<Goal>[];
}

/** Compares two formulations. Items, goals and links are told apart by id, so order alone is no change of them. */
export function difference(before: Draft, after: Draft): Difference {
  const old = new Map(before.items.map((item) => [item.statement.id, item]));
  const young = new Map(after.items.map((item) => [item.statement.id, item]));
  const both = after.items.flatMap((item) => {
    const was = old.get(item.statement.id);
    return was === undefined ? [] : [{ before: was, after: item }];
  });
  const oldGoals = new Map(before.goals.map((goal) => [goal.id, goal]));
  return {
    added: after.items.filter(({ statement }) => !old.has(statement.id)),
    removed: before.items.filter(({ statement }) => !young.has(statement.id)),
    moved: both.filter((change) => change.before.p !== change.after.p),
    corrected: both.filter((change) => changed(change.before, change.after, said) !== null),
    hypothesis: changed(before.hypothesis, after.hypothesis, comparable),
    priorities: changed(before.priorities, after.priorities, (priorities) => priorities),
    goalsAdded: after.goals.filter(({ id }) => !oldGoals.has(id)),
    goalsRemoved: before.goals.filter(({ id }) => !after.goals.some((goal) => goal.id === id)),
    goalsChanged: after.goals.flatMap((goal) => {
      const was = oldGoals.get(goal.id);
      const change = was === undefined ? null : changed(was, goal, (one) => one);
      return change === null ? [] : [change];
    }),
  };
}

/** Whether there is anything to agree. */
export function isUnchanged(found: Difference): boolean {
  return Object.values(found).every((part) => part === null || (Array.isArray(part) && part.length === 0));
}

function changed<T>(before: T, after: T, value: (one: T) => unknown): Change<T> | null {
  return canonicalJson(value(before)) === canonicalJson(value(after)) ? null : { before, after };
}

function said({ statement }: PlacedStatement): unknown {
  return { ...statement, p: null };
}

function comparable(hypothesis: Hypothesis): unknown {
  return { ...hypothesis, links: hypothesis.links.toSorted() };
}
