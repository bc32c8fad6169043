import { describe, expect, test } from 'vitest';
import { formulationAggregate } from '../../../shared/domain/formulation/decide';
import { draftOf } from '../../../shared/domain/formulation/draft';
import { emptyFormulation } from '../../../shared/domain/formulation/state';
import { anId } from '../../builders/directory';
import type { ActionId, DiscussionId } from '../../../shared/kernel/ids';
import {
  aDiscussion,
  aGoal,
  aGuess,
  decideFormulation as decided,
  formulated,
  formulationFacts,
  goalId,
  oneFactor,
  said,
  statementId,
  typedIn,
} from '../../builders/formulation';
import { recordedAs } from '../../builders/action';

const guess = { type: 'writeHypothesis', hypothesis: aGuess() } as const;
const goal = { type: 'setGoal', goal: aGoal(1) } as const;
const agree = { type: 'agree' } as const;

describe('statements under their P', () => {
  const columns = (state = emptyFormulation, facts = formulationFacts()) =>
    draftOf(state, facts.said).items.map(({ statement, p }) => [statement.id, p]);

  test('what was said with a P is there by itself; what was said without one is not', () => {
    const facts = formulationFacts({ said: [said(1), said(2, null)] });
    expect(columns(emptyFormulation, facts)).toEqual([[statementId(1), 'perpetuating']]);
  });

  test('a move by hand wins over the tag, and typed-in statements stand behind', () => {
    const state = formulated([
      { type: 'place', placed: { ...said(2), p: 'predisposing' } },
      { type: 'place', placed: typedIn(9) },
    ]);
    expect(columns(state)).toEqual([
      [statementId(1), 'perpetuating'],
      [statementId(2), 'predisposing'],
      [statementId(3), 'perpetuating'],
      [statementId(4), 'precipitating'],
      [statementId(9), 'protective'],
    ]);
  });

  test('a statement keeps the words it has where it was said', () => {
    const forged = { ...said(2), statement: { ...said(2).statement, text: 'Other words' }, p: 'protective' as const };
    expect(decided(emptyFormulation, { type: 'place', placed: forged })).toEqual([
      { type: 'StatementPlaced', v: 1, placed: { ...said(2), p: 'protective' } },
    ]);
  });

  test('a line nobody said, or said elsewhere, cannot be placed as said', () => {
    expect(decided(emptyFormulation, { type: 'place', placed: { ...typedIn(9), saidIn: aDiscussion } })).toBe(
      'formulation-statement-unknown',
    );
    expect(decided(emptyFormulation, { type: 'place', placed: { ...said(1), saidIn: null, p: 'protective' } })).toBe(
      'formulation-statement-unknown',
    );
    const elsewhere = { ...said(1), saidIn: anId<DiscussionId>(1), p: 'protective' as const };
    expect(decided(emptyFormulation, { type: 'place', placed: elsewhere })).toBe('formulation-statement-unknown');
  });

  test('a typed-in statement needs words, and placing it again with other words corrects it', () => {
    expect(decided(emptyFormulation, { type: 'place', placed: typedIn(9, 'protective', '  ') })).toBe('formulation-statement-empty');
    const state = formulated([{ type: 'place', placed: typedIn(9) }]);
    expect(decided(state, { type: 'place', placed: typedIn(9) })).toEqual([]);
    const corrected = formulated([
      { type: 'place', placed: typedIn(9) },
      { type: 'place', placed: typedIn(9, 'protective', 'Gran stays two nights') },
    ]);
    expect(corrected.placed.map(({ statement }) => statement.text)).toEqual(['Gran stays two nights']);
  });

  test('a removed statement is gone until it is placed again', () => {
    const removed = formulated([{ type: 'remove', statement: statementId(4) }]);
    expect(columns(removed)).not.toContainEqual([statementId(4), 'precipitating']);
    expect(decided(removed, { type: 'remove', statement: statementId(4) })).toEqual([]);
    const back = formulated([
      { type: 'remove', statement: statementId(4) },
      { type: 'place', placed: { ...said(4), p: 'precipitating' } },
    ]);
    expect(columns(back)).toContainEqual([statementId(4), 'precipitating']);
  });

  test('what the best guess or the goals rest on cannot be removed or moved from under them', () => {
    expect(decided(formulated([guess]), { type: 'remove', statement: statementId(1) })).toBe('formulation-statement-in-use');
    expect(decided(formulated([oneFactor]), { type: 'remove', statement: statementId(1) })).toBe('formulation-statement-in-use');
    const moved = { type: 'place', placed: { ...said(1), p: 'protective' } } as const;
    expect(decided(formulated([oneFactor]), moved)).toBe('formulation-statement-in-use');
  });

  test('a line taken out where it was said leaves the draft with its links and its rank', () => {
    const state = formulated([guess, oneFactor]);
    const draft = draftOf(state, [said(2)]);
    expect([draft.items.length, draft.hypothesis.links, draft.priorities]).toEqual([1, [], []]);
  });
});

describe('the best guess', () => {
  test('it rests on at least one thing that keeps it going', () => {
    const onTrigger = aGuess({ links: [statementId(4)] });
    expect(decided(emptyFormulation, { type: 'writeHypothesis', hypothesis: onTrigger })).toBe('formulation-link-missing');
    expect(decided(emptyFormulation, { type: 'writeHypothesis', hypothesis: aGuess({ links: [] }) })).toBe('formulation-link-missing');
  });

  test('links can be gathered before the words are there', () => {
    expect(decided(emptyFormulation, { type: 'writeHypothesis', hypothesis: aGuess({ text: ' ', links: [statementId(4)] }) })).toHaveLength(
      1,
    );
  });

  test('it cannot rest on a line that is not here, and a link counts once', () => {
    expect(decided(emptyFormulation, { type: 'writeHypothesis', hypothesis: aGuess({ links: [statementId(77)] }) })).toBe(
      'formulation-link-unknown',
    );
    const twice = aGuess({ links: [statementId(1), statementId(1)] });
    expect(formulated([{ type: 'writeHypothesis', hypothesis: twice }]).hypothesis.links).toEqual([statementId(1)]);
  });
});

describe('what to work on first', () => {
  const ranked = (...numbers: readonly number[]) =>
    ({ type: 'setPriorities', priorities: numbers.map((number) => ({ factor: statementId(number), changeable: 5 })) }) as const;

  test('three at most, each once, each something that keeps it going', () => {
    expect(decided(emptyFormulation, ranked(1, 2, 3))).toHaveLength(1);
    expect(decided(emptyFormulation, ranked(1, 2, 3, 4))).toBe('formulation-too-many-priorities');
    expect(decided(emptyFormulation, ranked(1, 1))).toBe('formulation-priority-twice');
    expect(decided(emptyFormulation, ranked(4))).toBe('formulation-not-perpetuating');
  });

  test('the numbers in the best guess follow when the order changes', () => {
    const state = formulated([ranked(1, 2), guess, ranked(2, 1)]);
    expect(state.hypothesis.text).toBe('Jude goes missing because arguments at bedtime (2) leave him nowhere else.');
  });

  test('a factor that a goal answers stays', () => {
    expect(decided(formulated([oneFactor, goal]), ranked(2))).toBe('formulation-factor-has-goal');
  });
});

describe('goals and the plan', () => {
  const action = anId<ActionId>(0x870);
  const withAction = (served: null | ReturnType<typeof goalId>) => formulationFacts({ actions: [{ action, goal: served }] });

  test('three goals at most; changing one is not a fourth', () => {
    const three = formulated([oneFactor, ...[1, 2, 3].map((number) => ({ type: 'setGoal', goal: aGoal(number) }) as const)]);
    expect(decided(three, { type: 'setGoal', goal: aGoal(4) })).toBe('formulation-too-many-goals');
    expect(decided(three, { type: 'setGoal', goal: aGoal(2, { aim: '6' }) })).toHaveLength(1);
  });

  test('a goal has words and answers something worked on first', () => {
    expect(decided(formulated([oneFactor]), { type: 'setGoal', goal: aGoal(1, { text: ' ' }) })).toBe('formulation-goal-empty');
    expect(decided(emptyFormulation, goal)).toBe('formulation-goal-without-factor');
  });

  test('removing a goal twice is removing it once', () => {
    const state = formulated([oneFactor, goal, { type: 'removeGoal', goal: goalId(1) }]);
    expect(state.goals).toEqual([]);
    expect(decided(state, { type: 'removeGoal', goal: goalId(1) })).toEqual([]);
  });

  test('an action of this family serves one of its goals', () => {
    const state = formulated([oneFactor, goal]);
    const link = { type: 'linkAction', action, goal: goalId(1) } as const;
    expect(decided(state, link)).toBe('formulation-action-unknown');
    expect(decided(state, { ...link, goal: goalId(2) }, withAction(null))).toBe('formulation-goal-unknown');
    expect(decided(state, link, withAction(null))).toEqual([{ type: 'ActionLinked', v: 1, action, goal: goalId(1) }]);
    expect(decided(state, link, withAction(goalId(1)))).toEqual([]);
    expect(decided(state, { type: 'unlinkAction', action }, withAction(goalId(1)))).toHaveLength(1);
    expect(decided(state, { type: 'unlinkAction', action }, withAction(null))).toEqual([]);
  });
});

describe('agreeing a version', () => {
  const ready = [guess, oneFactor] as const;

  test('it needs a best guess, a link to what keeps it going, and something to work on first', () => {
    expect(decided(emptyFormulation, agree)).toBe('formulation-guess-missing');
    expect(decided(formulated([guess]), agree)).toBe('formulation-priorities-missing');
    expect(decided(formulated([...ready]), agree, formulationFacts({ said: [said(2)] }))).toBe('formulation-link-missing');
    const withGoal = formulated([
      { type: 'writeHypothesis', hypothesis: aGuess({ links: [statementId(2)] }) },
      { type: 'setPriorities', priorities: [1, 2].map((number) => ({ factor: statementId(number), changeable: 5 })) },
      goal,
    ]);
    expect(decided(withGoal, agree, formulationFacts({ said: [said(2)] }))).toBe('formulation-goal-without-factor');
  });

  test('it freezes the wording and the plan, and the draft goes on from there', () => {
    const served = anId<ActionId>(0x871);
    const other = anId<ActionId>(0x872);
    const facts = formulationFacts({
      actions: [
        { action: served, goal: goalId(1) },
        { action: other, goal: null },
      ],
    });
    const state = formulated([...ready, goal, agree], facts);
    expect(state.versions.map(({ version }) => version)).toEqual([
      {
        number: 1,
        ...draftOf(state, facts.said),
        actions: [{ action: served, goal: goalId(1) }],
      },
    ]);
    expect(state.hypothesis).toEqual(aGuess());
  });

  test('agreeing again needs something new; a new action is enough', () => {
    const state = formulated([...ready, goal, agree]);
    expect(decided(state, agree)).toBe('formulation-nothing-changed');
    const withPlan = formulationFacts({ actions: [{ action: anId<ActionId>(0x871), goal: goalId(1) }] });
    expect(decided(state, agree, withPlan)).toMatchObject([{ version: { number: 2 } }]);
  });
});

test('any history is taken: an event of a newer Roundtable is skipped', () => {
  const strange = recordedAs({ type: 'WheelTurned', v: 1 } as never);
  expect(formulationAggregate.evolve(emptyFormulation, strange)).toBe(emptyFormulation);
});
