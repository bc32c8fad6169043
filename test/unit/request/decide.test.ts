import { describe, expect, test } from 'vitest';
import type { Context } from '../../../shared/kernel/aggregate';
import type { Recorded } from '../../../shared/kernel/event';
import type { FamilyId } from '../../../shared/kernel/ids';
import type { RequestDetails, RequestEvent } from '../../../shared/domain/request/events';
import { decide, request, type RequestCommand } from '../../../shared/domain/request/decide';
import type { RequestState, Triage } from '../../../shared/domain/request/state';
import { anId, colleagues } from '../../builders/directory';
import { aConsent, aJude, aRequestedPerson, day, someDetails } from '../../builders/request';
import { D0 } from '../../builders/test-desk';

const context: Context = { now: D0, today: day('2026-03-12'), by: colleagues.priyanka, newId: () => 'unused' };
const family = anId<FamilyId>(0x700);

/** Only the body of an event is folded. */
const recorded = (body: RequestEvent): Recorded<RequestEvent> => ({ header: {} as never, body });
const after = (...events: RequestEvent[]): RequestState => events.map(recorded).reduce(request.evolve, request.initial);
const received = (details: RequestDetails = someDetails()): RequestEvent => ({ type: 'RequestReceived', v: 1, details, imported: false });
const triaged = (triage: Triage): RequestEvent => ({ type: 'RequestTriaged', v: 1, ...triage, on: day('2026-03-12') });

const codeOf = (state: RequestState, command: RequestCommand): string => {
  const decided = decide(state, command, context);
  return decided.ok ? `ok:${decided.value.map((event) => event.type).join()}` : decided.refusal.code;
};
const receive = (details: RequestDetails): string => codeOf(request.initial, { type: 'receive', details, imported: false });
const triage = (state: RequestState, changes: Partial<Triage>): string =>
  codeOf(state, { type: 'triage', triage: { outcome: 'advice', reason: 'Attendance only', level: null, family: null, ...changes } });

describe('a request for support is received', () => {
  test('as it was said, in one event', () => {
    const details = someDetails();
    expect(decide(request.initial, { type: 'receive', details, imported: true }, context)).toEqual({
      ok: true,
      value: [{ type: 'RequestReceived', v: 1, details, imported: true }],
    });
  });

  test('only once', () => {
    expect(codeOf(after(received()), { type: 'receive', details: someDetails(), imported: false })).toBe('request-received-before');
  });

  test.each([
    ['words are missing', { wordsAsSpoken: '  ' }, 'request-words-missing'],
    ['nobody is named', { people: [] }, 'request-people-missing'],
    ['a name is missing', { people: [aRequestedPerson({ name: ' ' })] }, 'name-missing'],
    ['it is dated tomorrow', { receivedAt: D0 + 86_400_000 }, 'request-in-future'],
    ['somebody is not born yet and not said to be unborn', { people: [aJude({ bornOn: day('2026-03-13') })] }, 'born-in-future'],
    ['an unborn child has a birth date', { people: [aJude({ relation: 'unborn' })] }, 'unborn-with-birth-date'],
    ['an NHS number fails its check digit', { people: [aJude({ nhsNumber: '9990142140' })] }, 'nhs-number-wrong'],
    ['an NHS number is written with spaces', { people: [aJude({ nhsNumber: '999 014 2149' })] }, 'nhs-number-wrong'],
    ['two people have one NHS number', { people: [aRequestedPerson(), aJude({ nhsNumber: '9990142009' })] }, 'nhs-number-twice'],
    ['a person stands in it twice', { people: [aJude({ nhsNumber: null }), aJude({ nhsNumber: null })] }, 'person-twice'],
    ['consent in part says nobody', { people: [aJude({ consent: aConsent({ state: 'in-part' }) })] }, 'consent-part-unsaid'],
    [
      'an overridden consent gives no reason',
      { people: [aJude({ consent: aConsent({ state: 'overridden' }) })] },
      'consent-override-unsaid',
    ],
    ['consent is dated tomorrow', { people: [aJude({ consent: aConsent({ on: day('2026-03-13') }) })] }, 'consent-in-future'],
  ] as const)('not when %s', (_what, changes, code) => {
    expect(receive(someDetails(changes))).toBe(code);
  });

  test('without names when a cluster asks for advice', () => {
    expect(receive(someDetails({ route: 'cluster', people: [] }))).toBe('ok:RequestReceived');
  });

  test('with an unborn child and consent in part that names whom it leaves out in words', () => {
    const unborn = aJude({ name: 'Unborn Doyle', relation: 'unborn', bornOn: null, nhsNumber: null });
    const inPart = aRequestedPerson({ consent: aConsent({ state: 'in-part', notInWords: 'school' }) });
    expect(receive(someDetails({ people: [inPart, unborn] }))).toBe('ok:RequestReceived');
  });
});

describe('a request is corrected', () => {
  const corrected = someDetails({ phone: '01632 960 201' });

  test('with a reason, also after triage', () => {
    const state = after(received(), triaged({ outcome: 'advice', reason: 'Attendance only', level: null, family: null }));
    expect(codeOf(state, { type: 'correct', details: corrected, why: 'Wrong phone' })).toBe('ok:RequestCorrected');
    expect(after(received(), { type: 'RequestCorrected', v: 1, details: corrected, why: 'Wrong phone' })).toEqual({
      status: 'received',
      details: corrected,
    });
  });

  test('not without a reason, not into something wrong, not before it was received', () => {
    expect(codeOf(after(received()), { type: 'correct', details: corrected, why: ' ' })).toBe('correction-reason-missing');
    expect(codeOf(after(received()), { type: 'correct', details: someDetails({ wordsAsSpoken: '' }), why: 'x' })).toBe(
      'request-words-missing',
    );
    expect(codeOf(request.initial, { type: 'correct', details: corrected, why: 'x' })).toBe('request-unknown');
  });

  test('into what it is already leaves no event', () => {
    expect(codeOf(after(received()), { type: 'correct', details: someDetails(), why: '' })).toBe('ok:');
  });
});

describe('a request is triaged', () => {
  test('with an outcome and a reason', () => {
    expect(triage(after(received()), {})).toBe('ok:RequestTriaged');
    expect(triage(after(received()), { reason: '' })).toBe('triage-reason-missing');
    expect(triage(request.initial, {})).toBe('request-unknown');
  });

  test('to the hub MDT only with a level and a family', () => {
    expect(triage(after(received()), { outcome: 'hub-mdt', level: 3, family })).toBe('ok:RequestTriaged');
    expect(triage(after(received()), { outcome: 'hub-mdt', level: null, family })).toBe('triage-level-missing');
    expect(triage(after(received()), { outcome: 'hub-mdt', level: 3 })).toBe('triage-family-missing');
  });

  test('as a duplicate of a known family, while other outcomes name none', () => {
    expect(triage(after(received()), { outcome: 'duplicate', family })).toBe('ok:RequestTriaged');
    expect(triage(after(received()), { outcome: 'advice', family })).toBe('triage-family-not-needed');
  });

  test('again while it has led to no family, and then never again', () => {
    const advised = after(received(), triaged({ outcome: 'advice', reason: 'Attendance only', level: null, family: null }));
    expect(triage(advised, {})).toBe('ok:');
    expect(triage(advised, { outcome: 'escalate', reason: 'New bruise seen' })).toBe('ok:RequestTriaged');
    const withFamily = after(received(), triaged({ outcome: 'hub-mdt', reason: 'Level 3', level: 3, family }));
    expect(triage(withFamily, { outcome: 'out-of-area', reason: 'Moved' })).toBe('request-led-to-family');
  });
});

test('a history in any order is folded without a throw', () => {
  const orphan: RequestEvent = { type: 'RequestCorrected', v: 1, details: someDetails(), why: 'x' };
  const early = triaged({ outcome: 'advice', reason: 'r', level: null, family: null });
  expect(after(orphan, early)).toEqual({ status: 'unknown' });
  expect(after(received(), received(someDetails({ phone: '' })))).toEqual({ status: 'received', details: someDetails() });
  // An event of a newer version of Roundtable.
  expect(after({ type: 'RequestDreamt', v: 1 } as never)).toEqual({ status: 'unknown' });
});
