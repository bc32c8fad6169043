import type { FormulationChanges } from '../../../../shared/contract/formulation';
import { difference, isUnchanged, type Change } from '../../../../shared/domain/formulation/difference';
import type { Draft } from '../../../../shared/domain/formulation/draft';
import type { FormulationVersion, Hypothesis, PlacedStatement, Priority } from '../../../../shared/domain/formulation/events';
import type { StatementId } from '../../../../shared/kernel/ids';

/** What changed since an agreed version, in the words of the record; null when nothing did. */
export function changesSince(before: FormulationVersion, after: Draft): FormulationChanges | null {
  const found = difference(before, after);
  if (isUnchanged(found)) return null;
  const wordsOf = new Map([...before.items, ...after.items].map(({ statement }) => [statement.id, statement.text]));
  return {
    since: before.number,
    added: found.added.map(placedWords),
    removed: found.removed.map(placedWords),
    moved: found.moved.map((change) => ({ from: change.before.p, to: change.after.p, text: change.after.statement.text })),
    corrected: found.corrected.map((change) => ({ before: change.before.statement.text, after: change.after.statement.text })),
    guess: found.hypothesis === null ? null : guessChange(found.hypothesis, wordsOf),
    priorities: found.priorities === null ? null : priorityWords(found.priorities, wordsOf),
    goalsAdded: found.goalsAdded,
    goalsRemoved: found.goalsRemoved,
    goalsChanged: found.goalsChanged,
  };
}

function placedWords({ p, statement }: PlacedStatement): FormulationChanges['added'][number] {
  return { p, text: statement.text };
}

function guessChange({ before, after }: Change<Hypothesis>, words: ReadonlyMap<StatementId, string>): FormulationChanges['guess'] {
  const only = (left: Hypothesis, right: Hypothesis): string[] =>
    left.links.filter((link) => !right.links.includes(link)).map((link) => words.get(link) ?? '');
  return { before, after, linked: only(after, before), unlinked: only(before, after) };
}

function priorityWords(
  { before, after }: Change<readonly Priority[]>,
  words: ReadonlyMap<StatementId, string>,
): FormulationChanges['priorities'] {
  const wordsOf = (priorities: readonly Priority[]): string[] => priorities.map(({ factor }) => words.get(factor) ?? '');
  return { before: wordsOf(before), after: wordsOf(after) };
}
