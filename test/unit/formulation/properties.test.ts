import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { FormulationCommand } from '../../../shared/domain/formulation/commands';
import { mostGoals, mostPriorities } from '../../../shared/domain/formulation/decide';
import { difference, isUnchanged } from '../../../shared/domain/formulation/difference';
import { draftOf, goalsWithoutFactor } from '../../../shared/domain/formulation/draft';
import { emptyFormulation } from '../../../shared/domain/formulation/state';
import { ps } from '../../../shared/domain/statement/statement';
import { canonicalJson } from '../../../shared/kernel/canonical-json';
import {
  aGoal,
  aGuess,
  decideFormulation,
  formulationFacts,
  goalId,
  said,
  statementId,
  typedIn,
  withEvents,
} from '../../builders/formulation';

// Hundreds of histories take their time on a busy computer.
vi.setConfig({ testTimeout: 30_000 });

const number = fc.integer({ min: 1, max: 7 });
const facts = formulationFacts();

function place(which: number, p: (typeof ps)[number], text: string): FormulationCommand {
  const spoken = facts.said.find(({ statement }) => statement.id === statementId(which));
  return { type: 'place', placed: spoken === undefined ? typedIn(which, p, text) : { ...spoken, p } };
}

const command: fc.Arbitrary<FormulationCommand> = fc.oneof(
  fc.tuple(number, fc.constantFrom(...ps), fc.constantFrom('a', 'b')).map(([which, p, text]) => place(which, p, text)),
  number.map((which) => ({ type: 'remove', statement: statementId(which) }) as const),
  fc
    .tuple(fc.constantFrom('', 'Because (1) and (2)'), fc.array(number, { maxLength: 4 }))
    .map(([text, links]) => ({ type: 'writeHypothesis', hypothesis: aGuess({ text, links: links.map(statementId) }) }) as const),
  fc
    .array(number, { maxLength: 4 })
    .map(
      (factors) =>
        ({ type: 'setPriorities', priorities: factors.map((which) => ({ factor: statementId(which), changeable: 3 })) }) as const,
    ),
  fc.tuple(number, number).map(([which, factor]) => ({ type: 'setGoal', goal: aGoal(which, { factor: statementId(factor) }) }) as const),
  number.map((which) => ({ type: 'removeGoal', goal: goalId(which) }) as const),
  fc.constant({ type: 'agree' } as const),
);

/** Every state on the way; refused commands change nothing. */
function walk(commands: readonly FormulationCommand[]) {
  let state = emptyFormulation;
  return commands.map((next) => {
    const decided = decideFormulation(state, next, facts);
    state = typeof decided === 'string' ? state : withEvents(state, decided);
    return { command: next, decided, state };
  });
}

test('an agreed version never changes, whatever is done after it; its number is one more than the last', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
      let frozen: readonly string[] = [];
      for (const { state } of walk(commands)) {
        const now = state.versions.map(({ version }) => canonicalJson(version));
        expect(now.slice(0, frozen.length)).toEqual(frozen);
        expect(state.versions.map(({ version }) => version.number)).toEqual(now.map((_, index) => index + 1));
        frozen = now;
      }
    }),
    { numRuns: 300 },
  );
});

test('never more than three goals or three priorities, and no goal without its factor', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
      for (const { state } of walk(commands)) {
        expect(state.goals.length).toBeLessThanOrEqual(mostGoals);
        expect(state.priorities.length).toBeLessThanOrEqual(mostPriorities);
        expect(goalsWithoutFactor(state.goals, draftOf(state, facts.said).priorities)).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

test('a statement is in exactly one column or was removed by somebody; none is lost and none is made up', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 60 }), (commands) => {
      for (const { state } of walk(commands)) {
        const shown = draftOf(state, facts.said).items.map(({ statement }) => statement.id);
        const known = [...facts.said.map(({ statement }) => statement.id), ...state.placed.map(({ statement }) => statement.id)];
        expect(new Set(shown).size).toBe(shown.length);
        expect(new Set([...shown, ...state.removed])).toEqual(new Set([...known, ...state.removed]));
        expect(shown.some((id) => state.removed.has(id))).toBe(false);
      }
    }),
    { numRuns: 300 },
  );
});

test('a formulation compared with itself has no difference, and every difference is found', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 30 }), fc.array(command, { maxLength: 10 }), (first, then) => {
      const before = draftOf(walk(first).at(-1)?.state ?? emptyFormulation, facts.said);
      const after = draftOf(walk([...first, ...then]).at(-1)?.state ?? emptyFormulation, facts.said);
      expect(isUnchanged(difference(before, before))).toBe(true);
      const isSame = (['items', 'hypothesis', 'priorities', 'goals'] as const).every(
        (part) => sorted(before[part]) === sorted(after[part]),
      );
      expect(isUnchanged(difference(before, after)) || !isSame).toBe(true);
      expect(isUnchanged(difference(before, after)) && !isSame).toBe(false);
    }),
    { numRuns: 300 },
  );
});

// Order is part of priorities and of nothing else; links of the best guess are a set.
function sorted(part: unknown): string {
  if (!Array.isArray(part)) {
    const guess = part as { links: readonly string[] };
    return canonicalJson({ ...guess, links: guess.links.toSorted() });
  }
  const isPriorities = part.some((one) => 'factor' in one && 'changeable' in one);
  const texts = part.map((one) => canonicalJson('statement' in one ? { ...one, statement: { ...one.statement, p: null } } : one));
  return (isPriorities ? texts : texts.toSorted()).join();
}

test('what was said appears whatever its tag was before it was moved', () => {
  const moved = walk([{ type: 'place', placed: { ...said(1), p: 'presenting' } }]).at(-1)?.state ?? emptyFormulation;
  expect(draftOf(moved, [said(1, null)]).items).toMatchObject([{ p: 'presenting' }]);
});
