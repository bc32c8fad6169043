import { describe, expect, test } from 'vitest';
import type { DiscussionFacts } from '../../../shared/domain/discussion/commands';
import { missingFrom } from '../../../shared/domain/discussion/close-check';
import { blanks, type Decision, type Disagreement } from '../../../shared/domain/discussion/events';
import { initialDiscussion } from '../../../shared/domain/discussion/state';
import type { DisagreementId, StatementId } from '../../../shared/kernel/ids';
import { anId, colleagues, disciplines } from '../../builders/directory';
import { aDay, thursday } from '../../builders/capture';
import { aDiscussion, aStatement, someFacts, type Told } from '../../builders/discussion';

const decision: Decision = { text: 'Stay at level 3', reason: 'Home is easing', level: 3, changesIf: '' };
const disagreement: Disagreement = {
  id: anId<DisagreementId>(0x601),
  who: colleagues.callum,
  about: 'The level',
  why: '',
  wouldResolve: '',
};
const notQuorate = { quorate: false, missing: [disciplines.domesticAbuse], inWriting: [] };
const missing = (told: Told, facts: Partial<DiscussionFacts> = {}) => missingFrom(told.state, { ...someFacts(facts), today: thursday });

function complete(): Told {
  const told = aDiscussion();
  told.tell({ type: 'writeDecision', decision });
  told.tell({ type: 'agree' });
  told.tell({ type: 'setFamilyTold', told: { told: 'not-yet', view: '' } });
  told.tell({ type: 'agreeReview', on: aDay('2026-03-26') });
  return told;
}

describe('the check lists exactly what is missing, in the order people are asked', () => {
  test('everything, for an item where nothing was agreed', () => {
    const actions = [{ hasOwner: false, hasDate: false }];
    expect(missing(aDiscussion(), { hasLead: false, actions })).toEqual([...blanks]);
  });

  test('nothing, once all is there', () => {
    expect(missing(complete(), { actions: [{ hasOwner: true, hasDate: true }] })).toEqual([]);
  });

  test('a decision in other words has to be agreed again', () => {
    const told = complete();
    told.tell({ type: 'writeDecision', decision: { ...decision, text: 'Step up to level 4' } });
    expect(missing(told)).toEqual(['agreement']);
  });

  test('a recorded disagreement answers the question whether anyone disagrees', () => {
    const told = complete();
    told.tell({ type: 'writeDecision', decision: { ...decision, reason: ' ' } });
    told.tell({ type: 'disagree', disagreement });
    expect(missing(told)).toEqual(['reason']);
  });

  test('without a decision nobody has to give its reason or agree to it', () => {
    const told = aDiscussion();
    told.tell({ type: 'leaveBlank', blank: 'decision', why: 'Waiting for the school' });
    expect(missing(told)).toEqual(['family-told', 'next-review']);
  });

  test('a review day on the family’s record will do, unless it is today’s or has gone', () => {
    const told = complete();
    told.tell({ type: 'agreeReview', on: null });
    expect(missing(told, { familyReviewOn: aDay('2026-04-02') })).toEqual([]);
    expect(missing(told, { familyReviewOn: thursday })).toEqual(['next-review']);
    expect(missing(told, { familyReviewOn: aDay('2026-03-11') })).toEqual(['next-review']);
  });

  test('each action has an owner and a date', () => {
    expect(
      missing(complete(), {
        actions: [
          { hasOwner: true, hasDate: false },
          { hasOwner: true, hasDate: true },
        ],
      }),
    ).toEqual(['action-date']);
  });

  test('a matter without a family needs owners and dates only', () => {
    const told = aDiscussion({ family: null });
    expect(missing(told, { hasLead: false, actions: [{ hasOwner: false, hasDate: true }] })).toEqual(['action-owner']);
    expect(missing(told, { hasLead: false })).toEqual([]);
  });

  test('an item nobody opened misses nothing', () => {
    expect(missingFrom(initialDiscussion, { ...someFacts(), today: thursday })).toEqual([]);
  });
});

describe('closing', () => {
  test('is refused while something is missing, and says what', () => {
    expect(aDiscussion().tell({ type: 'close', overrideReason: '' })).toBe('blanks-left');
  });

  test('a quorate item closes for good', () => {
    const told = complete();
    expect(told.tell({ type: 'close', overrideReason: '' })).toBeNull();
    expect(told.state).toMatchObject({ isClosed: true, closing: { provisional: false, overrideReason: '', by: colleagues.priyanka } });
  });

  test('an item that is not quorate closes as provisional', () => {
    const told = complete();
    told.tell({ type: 'close', overrideReason: '' }, colleagues.priyanka, { quoracy: notQuorate });
    expect(told.state.closing).toMatchObject({ provisional: true, quoracy: notQuorate });
  });

  test('the chair may override with a reason, nobody else', () => {
    const told = complete();
    const close = { type: 'close', overrideReason: 'He is missing today' } as const;
    expect(told.tell(close, colleagues.priyanka, { quoracy: notQuorate, mayOverride: false })).toBe('only-chair-overrides');
    expect(told.tell(close, colleagues.adaeze, { quoracy: notQuorate })).toBeNull();
    expect(told.state.closing).toMatchObject({ provisional: false, overrideReason: 'He is missing today' });
  });

  test('a matter without a family is never provisional', () => {
    const told = aDiscussion({ family: null });
    told.tell({ type: 'close', overrideReason: '' }, colleagues.priyanka, { quoracy: notQuorate });
    expect(told.state.closing?.provisional).toBe(false);
  });

  test('closing twice records nothing more', () => {
    const told = complete();
    told.tell({ type: 'close', overrideReason: '' });
    const before = told.events.length;
    expect(told.tell({ type: 'close', overrideReason: '' })).toBeNull();
    expect(told.events).toHaveLength(before);
  });
});

describe('after closing', () => {
  const closed = (): Told => {
    const told = aDiscussion();
    told.tell({ type: 'addStatement', statement: line, after: null });
    for (const blank of ['decision', 'family-told', 'next-review'] as const) told.tell({ type: 'leaveBlank', blank, why: 'Next time' });
    told.tell({ type: 'close', overrideReason: '' }, colleagues.priyanka, { quoracy: notQuorate });
    return told;
  };
  const line = aStatement();

  test.each([
    { type: 'addStatement', statement: aStatement(), after: null },
    { type: 'moveStatement', statement: line.id, after: null },
    { type: 'writeDecision', decision },
    { type: 'agree' },
    { type: 'disagree', disagreement },
    { type: 'removeDisagreement', disagreement: disagreement.id },
    { type: 'park', note: anId<StatementId>(1), text: 'bus pass' },
    { type: 'settle', note: anId<StatementId>(1) },
    { type: 'setFamilyTold', told: null },
    { type: 'agreeReview', on: null },
    { type: 'checkHypothesis', formulationVersion: 1, result: 'partly' },
    { type: 'leaveBlank', blank: 'reason', why: 'later' },
  ] as const)('$type is refused', (command) => {
    expect(closed().tell(command)).toBe('item-closed');
  });

  test('a line can still be corrected until the minute is attested', () => {
    const told = closed();
    const correct = { type: 'changeStatement', statement: { ...line, text: 'For 5 hours.' } } as const;
    expect(told.tell(correct)).toBeNull();
    expect(told.tell({ ...correct, statement: line }, colleagues.priyanka, { isAttested: true })).toBe('minute-attested');
    expect(told.tell({ type: 'removeStatement', statement: line.id }, colleagues.priyanka, { isAttested: true })).toBe('minute-attested');
  });

  test('an item corrected after the meeting keeps the quoracy it closed with', () => {
    const told = closed();
    expect(told.tell({ type: 'reopen', why: 'The date was wrong' })).toBeNull();
    expect(told.state.isClosed).toBe(false);
    told.tell({ type: 'close', overrideReason: '' }, colleagues.priyanka, { isMeetingLive: false });
    expect(told.state.closing).toMatchObject({ provisional: true, quoracy: notQuorate });
  });

  test('an item taken up again while the meeting runs counts who is here now', () => {
    const told = closed();
    told.tell({ type: 'reopen', why: 'Farrah has arrived' });
    told.tell({ type: 'close', overrideReason: '' });
    expect(told.state.closing).toMatchObject({ provisional: false, quoracy: { quorate: true } });
  });

  test('an open item cannot be opened again, an attested one neither', () => {
    const told = aDiscussion();
    told.tell({ type: 'reopen', why: 'x' });
    expect(told.events).toHaveLength(1);
    expect(closed().tell({ type: 'reopen', why: 'x' }, colleagues.priyanka, { isAttested: true })).toBe('minute-attested');
  });
});

describe('around the decision', () => {
  test('nobody can agree to nothing', () => {
    const told = aDiscussion();
    expect(told.tell({ type: 'agree' })).toBe('decision-missing');
    told.tell({ type: 'writeDecision', decision: { ...decision, text: '  ' } });
    expect(told.tell({ type: 'agree' })).toBe('decision-missing');
  });

  test('agreeing, parking and settling twice record nothing more', () => {
    const told = complete();
    const note = anId<StatementId>(0x602);
    told.tell({ type: 'park', note, text: 'bus pass' });
    told.tell({ type: 'settle', note });
    const before = told.events.length;
    for (const command of [
      { type: 'agree' },
      { type: 'park', note, text: 'bus pass' },
      { type: 'settle', note },
      { type: 'agreeReview', on: aDay('2026-03-26') },
    ] as const) {
      expect(told.tell(command)).toBeNull();
    }
    expect(told.events).toHaveLength(before);
  });

  test('what nobody wrote cannot be settled or taken back', () => {
    const told = aDiscussion();
    expect(told.tell({ type: 'settle', note: anId<StatementId>(1) })).toBe('note-unknown');
    expect(told.tell({ type: 'removeDisagreement', disagreement: disagreement.id })).toBe('disagreement-unknown');
  });
});
