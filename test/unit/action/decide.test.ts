import { describe, expect, test } from 'vitest';
import { actionAggregate, type ActionCommand, type ActionContext } from '../../../shared/domain/action/decide';
import { actionFacts, aFamily, agreeing, anItem, onDay, played, recordedAs } from '../../builders/action';
import { anId, colleagues } from '../../builders/directory';
import type { FamilyId } from '../../../shared/kernel/ids';

const { rhys, ruth, priyanka, bethan } = colleagues;
const asRhys = actionFacts({ by: rhys });
const afterItem = actionFacts({ isItemOpen: false });
const complete: ActionCommand = { type: 'complete', evidence: 'The plan is on paper.' };
const done = () => played([agreeing()], [complete, asRhys]);

function decided(state: ReturnType<typeof played>, command: ActionCommand, facts: ActionContext = actionFacts()) {
  const result = actionAggregate.decide(state, command, facts);
  return result.ok ? result.value : result.refusal.code;
}

describe('agreeing', () => {
  test('an owner who is in the meeting has said yes', () => {
    expect(decided(null, agreeing({ text: ' Walk through ' }))).toEqual([
      {
        type: 'ActionAgreed',
        v: 1,
        text: 'Walk through',
        family: aFamily,
        discussion: anItem,
        goal: null,
        owner: rhys,
        due: '2026-03-17',
        ownerWasThere: true,
      },
    ]);
  });

  test('an owner who was not there has to accept', () => {
    expect(played([agreeing({ owner: ruth })])?.acceptance).toBe('asked');
  });

  test('whoever takes it on themselves needs no asking', () => {
    expect(played([agreeing({ owner: priyanka })])?.acceptance).toBe('accepted');
  });

  test('nobody has to own it yet', () => {
    expect(played([agreeing({ owner: null, due: null })])).toMatchObject({ acceptance: 'no-owner', due: null });
  });

  test('the same promise twice is one promise; another under its id is refused', () => {
    const state = played([agreeing()]);
    expect(decided(state, agreeing())).toEqual([]);
    expect(decided(state, agreeing({ text: 'Something else' }))).toBe('action-exists');
  });

  test('it needs words, and the family of its item', () => {
    expect(decided(null, agreeing({ text: '  ' }))).toBe('action-text-missing');
    expect(decided(null, agreeing({ family: anId<FamilyId>(1) }))).toBe('action-other-family');
    expect(decided(null, agreeing({ family: null }))).toBe('action-other-family');
    expect(decided(null, agreeing({ discussion: null }), actionFacts({ itemFamily: undefined }))).toHaveLength(1);
  });
});

test('nothing can be done to an action that was never agreed', () => {
  expect(decided(null, { type: 'accept' })).toBe('action-unknown');
});

describe('answering', () => {
  const asked = () => played([agreeing({ owner: bethan })]);

  test('only its owner accepts or declines', () => {
    expect(decided(asked(), { type: 'accept' })).toBe('action-not-yours');
    expect(decided(asked(), { type: 'decline', why: 'Full' })).toBe('action-not-yours');
    expect(decided(asked(), { type: 'accept' }, actionFacts({ by: bethan }))).toEqual([{ type: 'ActionAccepted', v: 1 }]);
  });

  test('a partner who never signs in answers through whoever writes it down', () => {
    expect(decided(played([agreeing({ owner: ruth })]), { type: 'accept' })).toHaveLength(1);
  });

  test('declining says why, once', () => {
    const asBethan = actionFacts({ by: bethan });
    expect(decided(asked(), { type: 'decline', why: ' ' }, asBethan)).toBe('action-why-missing');
    const declined = played([agreeing({ owner: bethan })], [{ type: 'decline', why: 'On leave' }, asBethan]);
    expect(declined?.acceptance).toBe('declined');
    expect(decided(declined, { type: 'decline', why: 'On leave' }, asBethan)).toEqual([]);
  });

  test('accepting twice is one acceptance, and nobody accepts for no owner', () => {
    expect(decided(played([agreeing()]), { type: 'accept' }, asRhys)).toEqual([]);
    expect(decided(played([agreeing({ owner: null })]), { type: 'accept' })).toBe('action-no-owner');
  });

  test('a declined action can be given to its owner again, which asks again', () => {
    const declined = played([agreeing({ owner: bethan })], [{ type: 'decline', why: 'Full' }, actionFacts({ by: bethan })]);
    expect(decided(declined, { type: 'setOwner', owner: bethan })).toEqual([
      { type: 'ActionOwnerSet', v: 1, owner: bethan, ownerWasThere: false },
    ]);
  });
});

describe('putting it right', () => {
  test('words change while the item is open and stay after', () => {
    const state = played([agreeing()]);
    expect(decided(state, { type: 'reword', text: 'Walk there' })).toEqual([{ type: 'ActionReworded', v: 1, text: 'Walk there' }]);
    expect(decided(state, { type: 'reword', text: 'Agree a plan to cut the sanctions' })).toEqual([]);
    expect(decided(state, { type: 'reword', text: '' })).toBe('action-text-missing');
    expect(decided(state, { type: 'reword', text: 'Walk there' }, afterItem)).toBe('action-item-closed');
  });

  test('a new owner who is not there is asked', () => {
    expect(played([agreeing()], [{ type: 'setOwner', owner: bethan }])).toMatchObject({ owner: bethan, acceptance: 'asked' });
    expect(decided(played([agreeing()]), { type: 'setOwner', owner: rhys })).toEqual([]);
  });

  test('a promised date moves with a reason, never into the past', () => {
    const state = played([agreeing()]);
    const later = onDay('2026-03-24');
    expect(decided(state, { type: 'setDue', due: later, why: '' }, afterItem)).toBe('action-why-missing');
    expect(decided(state, { type: 'setDue', due: later, why: 'Staff off' }, afterItem)).toEqual([
      { type: 'ActionDueSet', v: 1, due: later, why: 'Staff off' },
    ]);
    expect(decided(state, { type: 'setDue', due: later, why: '' })).toHaveLength(1);
    expect(decided(state, { type: 'setDue', due: onDay('2026-03-11'), why: 'x' })).toBe('action-due-past');
    expect(decided(state, { type: 'setDue', due: onDay('2026-03-17'), why: '' })).toEqual([]);
    const undated = played([agreeing({ due: null })]);
    expect(decided(undated, { type: 'setDue', due: later, why: '' }, afterItem)).toHaveLength(1);
  });

  test('blocked says why and is lifted again', () => {
    const blocked = played([agreeing()], [{ type: 'block', why: 'Head of year is off' }]);
    expect(blocked?.blocked).toBe('Head of year is off');
    expect(decided(blocked, { type: 'unblock' })).toHaveLength(1);
    expect(decided(played([agreeing()]), { type: 'unblock' })).toEqual([]);
    expect(decided(played([agreeing()]), { type: 'block', why: '' })).toBe('action-why-missing');
    expect(decided(done(), { type: 'block', why: 'x' })).toBe('action-closed');
  });
});

describe('ending', () => {
  test('done needs what shows it, and saying so twice is once', () => {
    expect(decided(played([agreeing()]), { type: 'complete', evidence: ' ' })).toBe('action-evidence-missing');
    expect(done()).toMatchObject({ outcome: 'done', saidDoneBy: rhys });
    expect(decided(done(), complete)).toEqual([]);
  });

  test('somebody else checks it: not its owner, and not who said it was done', () => {
    expect(decided(done(), { type: 'check' }, asRhys)).toBe('action-own-check');
    const saidForRuth = played([agreeing({ owner: ruth })], [complete]);
    expect(decided(saidForRuth, { type: 'check' })).toBe('action-own-check');
    expect(decided(done(), { type: 'check' })).toEqual([{ type: 'ActionChecked', v: 1 }]);
    expect(decided(played([agreeing()]), { type: 'check' })).toBe('action-not-done-yet');
    const checked = played([agreeing()], [complete, asRhys], [{ type: 'check' }]);
    expect(decided(checked, { type: 'check' })).toEqual([]);
    expect(decided(checked, { type: 'notDone', why: 'x' })).toBe('action-closed');
  });

  test('not possible and not done are two things, each with its reason', () => {
    const open = played([agreeing()]);
    expect(decided(open, { type: 'notPossible', why: '' })).toBe('action-why-missing');
    expect(played([agreeing()], [{ type: 'notPossible', why: 'They moved' }])?.outcome).toBe('not-possible');
    expect(played([agreeing()], [{ type: 'notDone', why: 'Forgotten' }])?.outcome).toBe('not-done');
    expect(decided(played([agreeing()], [{ type: 'notPossible', why: 'x' }]), { type: 'notPossible', why: 'x' })).toEqual([]);
    expect(decided(played([agreeing()], [{ type: 'notDone', why: 'x' }]), { type: 'notDone', why: 'x' })).toEqual([]);
    expect(decided(done(), { type: 'notPossible', why: 'x' })).toBe('action-closed');
  });

  test('a check may find that it was not done', () => {
    expect(decided(done(), { type: 'notDone', why: 'No letter was sent' })).toEqual([
      { type: 'ActionNotDone', v: 1, why: 'No letter was sent' },
    ]);
  });

  test('what ended can be opened again with a reason', () => {
    expect(decided(done(), { type: 'reopen', why: '' })).toBe('action-why-missing');
    expect(played([agreeing()], [complete, asRhys], [{ type: 'reopen', why: 'Wrong child' }])).toMatchObject({
      outcome: 'open',
      saidDoneBy: null,
    });
    expect(decided(played([agreeing()]), { type: 'reopen', why: 'x' })).toEqual([]);
  });

  test('a mistake is taken back only while its item is open, and stays taken back', () => {
    expect(decided(played([agreeing()]), { type: 'withdraw' }, afterItem)).toBe('action-item-closed');
    expect(decided(done(), { type: 'withdraw' })).toBe('action-closed');
    const withdrawn = played([agreeing()], [{ type: 'withdraw' }]);
    expect(decided(withdrawn, { type: 'withdraw' }, afterItem)).toEqual([]);
    expect(decided(withdrawn, complete)).toBe('action-withdrawn');
  });
});

test('any history is taken: an event before the agreeing changes nothing, an unknown one is skipped', () => {
  expect(actionAggregate.evolve(null, recordedAs({ type: 'ActionChecked', v: 1 }))).toBeNull();
  const state = played([agreeing()]);
  // Written by a newer Roundtable.
  const strange = recordedAs({ type: 'ActionPraised', v: 1 } as never);
  expect(actionAggregate.evolve(state, strange)).toEqual(state);
});
