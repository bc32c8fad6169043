import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DiscussionCommand } from '../../../shared/domain/discussion/commands';
import type { Decision, Disagreement } from '../../../shared/domain/discussion/events';
import type { DiscussionState } from '../../../shared/domain/discussion/state';
import type { DisagreementId, StatementId } from '../../../shared/kernel/ids';
import { anId, colleagues } from '../../builders/directory';
import { aDay } from '../../builders/capture';
import { aDiscussion, aStatement, type Told } from '../../builders/discussion';

const decision: Decision = { text: 'Stay at level 3', reason: 'Home is easing', level: 3, changesIf: '' };
const disagreement: Disagreement = {
  id: anId<DisagreementId>(0x601),
  who: colleagues.callum,
  about: 'The level',
  why: 'The bruise',
  wouldResolve: '',
};
const note = anId<StatementId>(0x602);
const line = aStatement({ text: 'first' });
const second = aStatement({ text: 'second' });

/** Every act that can be taken back, in an order in which each is allowed. */
const acts: readonly DiscussionCommand[] = [
  { type: 'addStatement', statement: line, after: null },
  { type: 'addStatement', statement: second, after: line.id },
  { type: 'changeStatement', statement: { ...line, text: 'corrected' } },
  { type: 'moveStatement', statement: line.id, after: second.id },
  { type: 'removeStatement', statement: line.id },
  { type: 'restoreStatement', statement: line.id },
  { type: 'writeDecision', decision },
  { type: 'agree' },
  { type: 'disagree', disagreement },
  { type: 'removeDisagreement', disagreement: disagreement.id },
  { type: 'park', note, text: 'bus pass' },
  { type: 'settle', note },
  { type: 'setFamilyTold', told: { told: 'yes', view: 'Tara agrees' } },
  { type: 'agreeReview', on: aDay('2026-03-26') },
  { type: 'checkHypothesis', formulationVersion: 2, result: 'partly' },
  { type: 'leaveBlank', blank: 'reason', why: 'Waiting for school' },
];

/** What a person sees of a discussion: no history of changes, removed lines and settled notes aside. */
function seen(state: DiscussionState) {
  const { changes: _, lines, parked, ...rest } = state;
  return {
    ...rest,
    lines: lines.filter((one) => !one.isRemoved).map((one) => one.statement),
    parked: parked.filter((one) => !one.isSettled),
  };
}

function told(count: number): Told {
  const discussion = aDiscussion();
  for (const act of acts.slice(0, count)) expect(discussion.tell(act)).toBeNull();
  return discussion;
}

describe('undo takes back a colleague’s own latest change, redo does it again', () => {
  test.each(acts.map((act, index) => [act.type, index] as const))('%s', (_, index) => {
    const discussion = told(index);
    const before = seen(discussion.state);
    discussion.tell(acts[index] ?? { type: 'agree' });
    const after = seen(discussion.state);
    expect(discussion.tell({ type: 'undo' })).toBeNull();
    expect(seen(discussion.state)).toEqual(before);
    expect(discussion.tell({ type: 'redo' })).toBeNull();
    expect(seen(discussion.state)).toEqual(after);
  });

  test('as far back as the item goes, and all the way forward again', () => {
    const discussion = told(acts.length);
    const states = [seen(discussion.state)];
    while (discussion.tell({ type: 'undo' }) === null) states.push(seen(discussion.state));
    expect(seen(discussion.state)).toEqual(seen(aDiscussion().state));
    expect(discussion.tell({ type: 'undo' })).toBe('nothing-to-undo');
    states.pop();
    while (states.length > 0) {
      expect(discussion.tell({ type: 'redo' })).toBeNull();
      expect(seen(discussion.state)).toEqual(states.pop());
    }
    expect(discussion.tell({ type: 'redo' })).toBe('nothing-to-redo');
  });

  test('nothing to redo once something else was changed', () => {
    const discussion = told(2);
    discussion.tell({ type: 'undo' });
    discussion.tell({ type: 'addStatement', statement: aStatement({ text: 'other' }), after: null });
    expect(discussion.tell({ type: 'redo' })).toBe('nothing-to-redo');
    discussion.tell({ type: 'undo' });
    discussion.tell({ type: 'undo' });
    expect(discussion.state.lines.map(({ isRemoved }) => isRemoved)).toEqual([true, true, true]);
  });
});

describe('undo never takes back what others rest on', () => {
  test('a colleague undoes their own change, not the latest of somebody else', () => {
    const discussion = told(1);
    discussion.tell({ type: 'addStatement', statement: aStatement({ text: 'by Adaeze' }), after: line.id }, colleagues.adaeze);
    expect(discussion.tell({ type: 'undo' })).toBeNull();
    expect(discussion.state.lines.map(({ statement, isRemoved }) => [statement.text, isRemoved])).toEqual([
      ['first', true],
      ['by Adaeze', false],
    ]);
  });

  test('it is refused once somebody else changed the same line', () => {
    const discussion = told(1);
    discussion.tell({ type: 'changeStatement', statement: { ...line, text: 'corrected' } }, colleagues.adaeze);
    expect(discussion.tell({ type: 'undo' })).toBe('others-built-on-it');
    discussion.tell({ type: 'undo' }, colleagues.adaeze);
    expect(discussion.tell({ type: 'undo' })).toBeNull();
  });

  test('it is refused once the minute-taker has signed', () => {
    const discussion = told(1);
    expect(discussion.tell({ type: 'undo' }, colleagues.priyanka, { isAttested: true })).toBe('minute-attested');
    expect(discussion.tell({ type: 'redo' }, colleagues.priyanka, { isAttested: true })).toBe('minute-attested');
  });
});

test('any mix of changes, undo and redo by two colleagues keeps every line ever kept', () => {
  const step = fc.record({
    what: fc.constantFrom('add', 'undo', 'redo', 'remove', 'move'),
    by: fc.constantFrom(colleagues.priyanka, colleagues.adaeze),
    at: fc.nat(8),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const discussion = aDiscussion();
      let added = 0;
      for (const { what, by, at } of steps) {
        const some = discussion.state.lines[at]?.statement.id ?? null;
        if (what === 'add') added += discussion.tell({ type: 'addStatement', statement: aStatement(), after: some }, by) === null ? 1 : 0;
        if (what === 'undo' || what === 'redo') discussion.tell({ type: what }, by);
        if (what === 'remove' && some !== null) discussion.tell({ type: 'removeStatement', statement: some }, by);
        if (what === 'move' && some !== null) discussion.tell({ type: 'moveStatement', statement: some, after: null }, by);
      }
      expect(discussion.state.lines).toHaveLength(added);
      expect(new Set(discussion.state.lines.map(({ statement }) => statement.id)).size).toBe(added);
    }),
  );
});
