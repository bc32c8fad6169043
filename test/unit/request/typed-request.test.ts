import { describe, expect, test } from 'vitest';
import type { PersonId, RequestId } from '../../../shared/kernel/ids';
import {
  emptyPerson,
  emptyRequest,
  fieldIds,
  readTypedRequest,
  typedFromDetails,
  typedFromDraft,
  type TypedRequest,
} from '../../../renderer/src/places/requests/typed-request';
import { triageParts } from '../../../renderer/src/places/requests/triage-parts';
import { consentChoices, consentOfChoice, choiceOfConsent } from '../../../renderer/src/people/consent-choice';
import { anId } from '../../builders/directory';
import { aConsent, aJude, aRequestedPerson, day, someDetails } from '../../builders/request';
import { D0 } from '../../builders/test-desk';

let next = 0;
const newId = <T extends PersonId | RequestId>(): T => anId<T>((next += 1));

function typed(changes: Partial<TypedRequest> = {}): TypedRequest {
  const person = { ...emptyPerson(newId, true), name: 'Tara Doyle', born: '11/2/88' };
  return { ...emptyRequest(newId), route: 'self', words: 'Help', people: [person, emptyPerson(newId, false)], ...changes };
}

const errorsOf = (form: TypedRequest): readonly string[] => {
  const read = readTypedRequest(form, D0);
  return read.ok ? [] : read.errors.map((error) => error.fieldId);
};

describe('a typed request', () => {
  test('becomes details, and the empty last row is left out', () => {
    const form = typed({ words: ' Help ', urgent: ['said-urgent', 'missing'] });
    const read = readTypedRequest(form, D0);
    expect(read.ok && read.details).toMatchObject({
      receivedAt: D0,
      wordsAsSpoken: 'Help',
      people: [{ name: 'Tara Doyle', relation: 'parent', bornOn: '1988-02-11', consent: { state: 'not-asked' } }],
      urgent: ['missing', 'said-urgent'],
    });
  });

  test('without words or people says so beside their fields', () => {
    expect(errorsOf(typed({ words: ' ' }))).toEqual([fieldIds.words]);
    expect(errorsOf(typed({ people: [emptyPerson(newId, true)] }))).toEqual([fieldIds.person(0, 'name')]);
    expect(errorsOf(typed({ people: [emptyPerson(newId, true)], route: 'cluster' }))).toEqual([]);
  });

  test('with a row that has dates and no name asks for the name', () => {
    const nameless = { ...emptyPerson(newId, true), born: '31/02/2015', nhs: '999 014 2000', consent: 'in-part' as const };
    expect(errorsOf(typed({ people: [nameless] }))).toEqual(
      (['name', 'born', 'nhs', 'notWith'] as const).map((part) => fieldIds.person(0, part)),
    );
  });

  test.each([
    ['yesterday', 1],
    ['14/3/26', 1],
    ['12/3/26 08:29', 0],
    ['', 0],
  ])('received %j gives %i errors', (received, errors) => {
    expect(errorsOf(typed({ received }))).toHaveLength(errors);
  });

  test('goes through a draft unchanged, and a draft of another form is none', () => {
    const form = typed();
    expect(typedFromDraft(JSON.stringify(form))).toEqual(form);
    expect([typedFromDraft(''), typedFromDraft('{"words":1}'), typedFromDraft('null')]).toEqual([null, null, null]);
  });

  test('opened for correction and kept untouched says the same as before', () => {
    const inPart = aConsent({ state: 'in-part', on: day('2026-01-05'), notAgencies: [anId(0x207)], notInWords: 'school' });
    const details = someDetails({ receivedAt: D0 - 12_345, people: [aRequestedPerson({ consent: inPart }), aJude()] });
    const form = typedFromDetails(anId<RequestId>(9), details);
    expect(readTypedRequest(form, D0, details)).toEqual({ ok: true, details });
  });
});

test('a choice of consent says its state, how it was said and that it was today', () => {
  const today = day('2026-03-12');
  expect(consentOfChoice('given-written', '', today)).toEqual({
    state: 'given',
    how: 'written',
    on: today,
    notAgencies: [],
    notInWords: '',
  });
  expect(consentOfChoice('in-part', ' school ', today)).toMatchObject({ state: 'in-part', on: today, notInWords: 'school' });
  expect(consentOfChoice('thinking', 'left over', today)).toMatchObject({ state: 'thinking', on: null, notInWords: '' });
  for (const choice of consentChoices) expect(choiceOfConsent(consentOfChoice(choice, 'x', today))).toBe(choice);
});

describe('the commands of a triage', () => {
  const family = anId<never>(0x700);
  const row = { id: anId<RequestId>(0x600), version: 1, details: someDetails(), imported: false, receivedBy: '', triage: null };
  const opsOf = (...args: Parameters<typeof triageParts>): string[] => triageParts(...args).map((part) => part.op);
  const hub = { outcome: 'hub-mdt', reason: 'Level 3', level: 3 } as const;

  test('to a new family carry its people, their answers, how to reach them and the level', () => {
    expect(opsOf(row, { ...hub, family: { kind: 'new', family, name: 'Doyle' } })).toEqual([
      'family.add',
      'family.addPerson',
      'family.recordConsent',
      'family.addPerson',
      'family.setSafeContact',
      'family.setAddress',
      'family.setLevel',
      'request.triage',
    ]);
  });

  test('to a family we know add only the people it does not have, and leave how to reach them', () => {
    const known = [someDetails().people[0]?.id ?? anId<PersonId>(0)];
    expect(opsOf(row, { ...hub, family: { kind: 'known', family, known } })).toEqual([
      'family.addPerson',
      'family.setLevel',
      'request.triage',
    ]);
  });

  test('to any other outcome decide the request alone, without level and family', () => {
    expect(triageParts(row, { outcome: 'advice', reason: 'r', level: 3, family: { kind: 'new', family, name: 'x' } })).toEqual([
      { op: 'request.triage', input: { request: row.id, outcome: 'advice', reason: 'r', level: null, family: null } },
    ]);
  });
});
