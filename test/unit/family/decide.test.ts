import { describe, expect, test } from 'vitest';
import type { Context } from '../../../shared/kernel/aggregate';
import type { PersonId } from '../../../shared/kernel/ids';
import type { FamilyEvent } from '../../../shared/domain/family/events';
import { decide, family, type FamilyCommand } from '../../../shared/domain/family/decide';
import type { FamilyState } from '../../../shared/domain/family/state';
import { anId, colleagues } from '../../builders/directory';
import { aConsent, aPerson, day } from '../../builders/request';
import { D0 } from '../../builders/test-desk';

const context: Context = { now: D0, today: day('2026-03-12'), by: colleagues.bethan, newId: () => 'unused' };

/** Only the body of an event is folded. */
const after = (...events: FamilyEvent[]): FamilyState =>
  events.map((body) => ({ header: {} as never, body })).reduce(family.evolve, family.initial);
const codeOf = (state: FamilyState, command: FamilyCommand): string => {
  const decided = decide(state, command, context);
  return decided.ok ? `ok:${decided.value.map((event) => event.type).join()}` : decided.refusal.code;
};
/** The state after a command that has to be accepted. */
const next = (state: FamilyState, command: FamilyCommand): FamilyState => {
  const decided = decide(state, command, context);
  if (!decided.ok) throw new Error(decided.refusal.code);
  return decided.value.map((body) => ({ header: {} as never, body })).reduce(family.evolve, state);
};

const added: FamilyEvent = { type: 'FamilyAdded', v: 1, name: 'Marchetti-Doyle', reference: 'KE-0001', request: null };
const tara = aPerson();
const known = after(added, { type: 'PersonAdded', v: 1, person: tara });

test('a family is added once, with a name', () => {
  const add: FamilyCommand = { type: 'add', name: 'Marchetti-Doyle', reference: 'KE-0001', request: null };
  expect(decide(family.initial, add, context)).toEqual({ ok: true, value: [added] });
  expect(codeOf(known, add)).toBe('family-added-before');
  expect(codeOf(family.initial, { ...add, name: ' ' })).toBe('family-name-missing');
});

test.each<FamilyCommand>([
  { type: 'rename', name: 'Doyle' },
  { type: 'addPerson', person: tara },
  { type: 'setReview', on: null },
])('nothing happens to a family that is not there: $type', (command) => {
  expect(codeOf(family.initial, command)).toBe('family-unknown');
});

test.each<[FamilyCommand, string]>([
  [{ type: 'rename', name: 'Doyle' }, 'FamilyRenamed'],
  [{ type: 'changePerson', person: aPerson({ name: 'Tara Marchetti' }) }, 'PersonChanged'],
  [{ type: 'addPerson', person: aPerson({ id: anId<PersonId>(0x777), name: 'Ella', nhsNumber: null }) }, 'PersonAdded'],
  [{ type: 'recordConsent', person: tara.id, consent: aConsent() }, 'ConsentRecorded'],
  [{ type: 'setSafeContact', person: tara.id, words: 'Text first' }, 'SafeContactSet'],
  [{ type: 'setAddress', address: '12 Tansy Lane', phone: '01632 960 200' }, 'AddressSet'],
  [{ type: 'setLead', lead: colleagues.bethan }, 'LeadPractitionerSet'],
  [{ type: 'setLevel', level: 3, why: 'Missing twice' }, 'LevelOfNeedSet'],
  [{ type: 'setReview', on: day('2026-04-01') }, 'ReviewSet'],
])('%o is recorded once and leaves no second event', (command, event) => {
  expect(codeOf(known, command)).toBe(`ok:${event}`);
  const again: FamilyCommand = command.type === 'addPerson' ? { type: 'changePerson', person: command.person } : command;
  expect(codeOf(next(known, command), again)).toBe('ok:');
});

describe('is refused', () => {
  test.each<[string, FamilyCommand, string]>([
    ['an empty name', { type: 'rename', name: '' }, 'family-name-missing'],
    ['the same person twice', { type: 'addPerson', person: tara }, 'person-twice'],
    ['a change to somebody who is not there', { type: 'changePerson', person: aPerson({ id: anId<PersonId>(0x999) }) }, 'person-unknown'],
    ['a person without a name', { type: 'changePerson', person: aPerson({ name: '' }) }, 'name-missing'],
    ['an NHS number that is taken', { type: 'addPerson', person: aPerson({ id: anId<PersonId>(0x998) }) }, 'nhs-number-twice'],
    [
      'consent of somebody who is not there',
      { type: 'recordConsent', person: anId<PersonId>(0x999), consent: aConsent() },
      'person-unknown',
    ],
    [
      'consent in part without saying whom',
      { type: 'recordConsent', person: tara.id, consent: aConsent({ state: 'in-part' }) },
      'consent-part-unsaid',
    ],
    ['safe contact for somebody who is not there', { type: 'setSafeContact', person: anId<PersonId>(0x999), words: 'x' }, 'person-unknown'],
    ['a level without a reason', { type: 'setLevel', level: 2, why: '' }, 'level-reason-missing'],
    ['a review that has passed', { type: 'setReview', on: day('2026-03-11') }, 'review-in-past'],
  ])('%s', (_what, command, code) => {
    expect(codeOf(known, command)).toBe(code);
  });
});

test('a history with events nobody knows is folded without a throw', () => {
  expect(after({ type: 'FamilyDreamt', v: 9 } as never)).toEqual(family.initial);
});
