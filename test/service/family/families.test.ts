import { afterEach, beforeEach, expect, test } from 'vitest';
import { rebuild } from '../../../electron/service/desk/view';
import { append } from '../../../electron/service/journal/journal';
import { projectAll } from '../../../electron/service/desk/view';
import { planOf } from '../../../electron/service/vault/sql';
import { familiesView } from '../../../electron/service/views/families/projection';
import * as statements from '../../../electron/service/views/families/sql';
import { familyFilters } from '../../../shared/contract/family';
import type { DomainEvent, Stream } from '../../../shared/kernel/event';
import type { DeviceId, FamilyId, PersonId } from '../../../shared/kernel/ids';
import { agencies, anId, colleagues } from '../../builders/directory';
import { aConsent, aPerson, day } from '../../builders/request';
import { rowsOf } from '../../builders/rows-of';
import { aTestDesk, D0, type TestDesk } from '../../builders/test-desk';

let desk: TestDesk;
beforeEach(() => {
  desk = aTestDesk();
});
afterEach(() => desk.close());

const doyle = anId<FamilyId>(0x700);
const novotny = anId<FamilyId>(0x701);
const tara = aPerson();

async function twoFamilies(): Promise<void> {
  await desk.done('family.add', { family: doyle, name: 'Marchetti-Doyle', request: null });
  await desk.done('family.add', { family: novotny, name: 'Novotný', request: null });
  await desk.done('family.addPerson', { family: doyle, person: tara });
  await desk.done('family.setLead', { family: doyle, lead: colleagues.bethan });
  await desk.done('family.setReview', { family: novotny, on: day('2026-03-12') });
}

test('families are listed by name with lead, level and review, and found by person, name and reference', async () => {
  await twoFamilies();
  await desk.done('family.setLevel', { family: doyle, level: 3, why: 'Missing twice' });
  expect(await desk.ask('family.list', { filter: 'all', find: '' })).toEqual({
    rows: [
      {
        id: doyle,
        name: 'Marchetti-Doyle',
        reference: 'KE-0001',
        lead: { id: colleagues.bethan, name: 'Bethan Pryce' },
        level: 3,
        reviewOn: null,
        isReviewDue: false,
        people: 1,
      },
      { id: novotny, name: 'Novotný', reference: 'KE-0002', lead: null, level: null, reviewOn: '2026-03-12', isReviewDue: true, people: 0 },
    ],
    counts: { all: 2, mine: 0, 'review-due': 1 },
    total: 2,
  });
  const found = async (find: string) => (await desk.ask('family.list', { filter: 'all', find })).rows.map((row) => row.id);
  expect(await found('NOVOTNY')).toEqual([novotny]);
  expect(await found('tara d')).toEqual([doyle]);
  expect(await found('ke-0002')).toEqual([novotny]);
  expect(await found('zzz')).toEqual([]);
  desk.seat(colleagues.bethan, ['practitioner']);
  expect((await desk.ask('family.list', { filter: 'mine', find: '' })).rows.map((row) => row.id)).toEqual([doyle]);
  expect((await desk.ask('family.list', { filter: 'review-due', find: '' })).rows.map((row) => row.id)).toEqual([novotny]);
});

test('a record has to be opened, which leaves one event, and answers for fifteen minutes', async () => {
  await twoFamilies();
  const state = async () => (await desk.ask('family.brief', { family: doyle })).state;
  expect(await state()).toBe('not-opened');
  await desk.done('record.open', { family: doyle });
  expect(await state()).toBe('open');
  desk.now += 9 * 60_000;
  expect((await desk.done('record.open', { family: doyle })).version).toBe(1);
  desk.now += 2 * 60_000;
  expect((await desk.done('record.open', { family: doyle })).version).toBe(2);
  desk.now += 14 * 60_000;
  expect(await state()).toBe('open');
  desk.now += 60_000;
  expect(await state()).toBe('not-opened');
});

test('opening by one colleague does not open it for another, nor move the version of the record', async () => {
  await twoFamilies();
  await desk.done('record.open', { family: doyle });
  desk.seat(colleagues.bethan, ['practitioner']);
  expect(await desk.ask('family.brief', { family: doyle })).toEqual({ state: 'not-opened' });
  expect((await desk.done('family.setReview', { family: doyle, on: day('2026-04-01') })).version).toBe(4);
});

test('a family that is not there cannot be opened or read', async () => {
  expect(await desk.act('record.open', { family: doyle })).toEqual({ ok: false, refusal: { code: 'family-unknown' } });
  expect(await desk.ask('family.brief', { family: doyle })).toEqual({ state: 'unknown' });
});

test('the brief holds the people with their age and consent, and what consent comes to', async () => {
  await twoFamilies();
  const jude = aPerson({ id: anId<PersonId>(0x501), name: 'Jude', relation: 'young-person', bornOn: day('2011-05-02'), nhsNumber: null });
  const inPart = aConsent({ state: 'in-part', notAgencies: [anId(0x207)], notInWords: 'school' });
  await desk.done('family.addPerson', { family: doyle, person: jude });
  await desk.done('family.recordConsent', { family: doyle, person: tara.id, consent: inPart });
  await desk.done('family.setSafeContact', { family: doyle, person: tara.id, words: 'Text first' });
  await desk.done('family.setAddress', { family: doyle, address: '12 Tansy Lane', phone: '01632 960 200' });
  await desk.done('record.open', { family: doyle });
  expect(await desk.ask('family.brief', { family: doyle })).toEqual({
    state: 'open',
    brief: {
      id: doyle,
      name: 'Marchetti-Doyle',
      reference: 'KE-0001',
      version: 7,
      lead: { id: colleagues.bethan, name: 'Bethan Pryce', code: 'EH', tint: 'eh' },
      level: null,
      levelWhy: '',
      reviewOn: null,
      isReviewDue: false,
      safeContact: { person: tara.id, words: 'Text first' },
      address: '12 Tansy Lane',
      phone: '01632 960 200',
      people: [
        { ...tara, age: 38, consent: inPart, notAgencyNames: [agencies[7]?.name] },
        { ...jude, age: 14, consent: null, notAgencyNames: [] },
      ],
      consent: 'in-part',
      requests: [],
      ownWords: [],
      discussions: [],
      openActions: [],
      formulation: null,
      minutes: [],
      supervision: [],
    },
  });
});

test('a lead has to be a colleague who is here, and only a manager overrides consent', async () => {
  await twoFamilies();
  const overridden = aConsent({ state: 'overridden', notInWords: 'A child is at risk tonight' });
  expect(await desk.act('family.setLead', { family: doyle, lead: anId(0x999) })).toMatchObject({ refusal: { code: 'lead-not-here' } });
  await desk.done('family.recordConsent', { family: doyle, person: tara.id, consent: overridden });
  desk.seat(colleagues.bethan, ['practitioner']);
  expect(await desk.act('family.recordConsent', { family: doyle, person: tara.id, consent: overridden })).toMatchObject({
    refusal: { code: 'consent-override-manager' },
  });
});

/** Events of other aggregates, as their own parts write them. */
function happened(stream: Stream, events: readonly (DomainEvent & Readonly<Record<string, unknown>>)[]): void {
  desk.hub.write((tx) => {
    let next = 0;
    const writer = {
      occurredAt: D0,
      actor: colleagues.priyanka,
      device: anId<DeviceId>(0xd),
      newId: () => anId(Number(`0x${stream.id.slice(-6)}`) * 1_000 + next++),
      sign: () => new Uint8Array(64),
    };
    const recorded = append(tx, writer, (add) => add({ stream, about: doyle, events }));
    projectAll(tx, [familiesView], recorded);
  });
}

function workOfATeam(): void {
  const ownWords = {
    id: anId(0x810),
    text: 'I just needed to not be at home',
    kind: 'own-words',
    speaker: { kind: 'family', person: tara.id },
    people: [],
  };
  const hypothesis = { text: 'He is being drawn in', confidence: 7, wrongIf: '', familyView: '', alternative: '', links: [] };
  happened({ kind: 'discussion', id: anId(0x800) }, [
    { type: 'DiscussionOpened', v: 1, meeting: anId(0x801), family: doyle, question: 'Why now?' },
    { type: 'StatementAdded', v: 1, statement: ownWords, after: null },
    { type: 'StatementAdded', v: 1, statement: { ...ownWords, id: anId(0x811), kind: 'fact', text: 'Missing 19 h' }, after: null },
    { type: 'StatementAdded', v: 1, statement: { ...ownWords, id: anId(0x812), text: 'Said by mistake' }, after: null },
    { type: 'StatementRemoved', v: 1, statement: anId(0x812) },
    { type: 'DecisionWritten', v: 1, decision: { text: 'Level 3', reason: 'r', level: 3, changesIf: '' } },
    { type: 'DiscussionClosed', v: 1, quoracy: {}, overrideReason: '', provisional: false },
  ]);
  const agreed = { type: 'ActionAgreed', v: 1, text: 'Meet Jude', family: doyle, discussion: null, goal: null, ownerWasThere: true };
  happened({ kind: 'action', id: anId(0x820) }, [{ ...agreed, owner: colleagues.rhys, due: '2026-03-11' }]);
  happened({ kind: 'action', id: anId(0x821) }, [
    { ...agreed, owner: null, due: null },
    { type: 'ActionCompleted', v: 1 },
  ]);
  happened({ kind: 'formulation', id: doyle }, [{ type: 'FormulationAgreed', v: 1, version: { number: 2, hypothesis } }]);
  happened({ kind: 'minute', id: anId(0x830) }, [
    { type: 'MinuteAttested', v: 1, family: doyle },
    { type: 'MinuteSigned', v: 1, version: 1 },
  ]);
}

test('the brief holds what the team did: own words, decision, open actions, formulation and minutes', async () => {
  await twoFamilies();
  workOfATeam();
  await desk.done('record.open', { family: doyle });
  const answer = await desk.ask('family.brief', { family: doyle });
  expect(answer.state === 'open' && answer.brief).toMatchObject({
    ownWords: [{ id: anId(0x810), words: 'I just needed to not be at home', person: tara.id, saidAt: D0 }],
    discussions: [{ id: anId(0x800), heldAt: D0, question: 'Why now?', decision: 'Level 3', isClosed: true }],
    openActions: [
      {
        id: anId(0x820),
        text: 'Meet Jude',
        due: '2026-03-11',
        isOverdue: true,
        owner: { id: colleagues.rhys, name: 'PC Rhys Mallory', code: 'POL', tint: 'pol' },
      },
    ],
    formulation: { number: 2, hypothesis: 'He is being drawn in', confidence: 7, agreedAt: D0 },
    minutes: [{ id: anId(0x830), state: 'signed', version: 1, at: D0 }],
  });
});

test('every query goes through an index', () => {
  const id = doyle;
  const lists = familyFilters.flatMap((filter) => {
    const options = { filter, findKey: 'tara', by: colleagues.bethan, today: day('2026-03-12'), visible: { kind: 'all' } as const };
    return [statements.familyRows(options), statements.familyCount(options)];
  });
  const ofOne = [
    statements.familyPeople,
    statements.familyRequests,
    statements.familyDiscussions,
    statements.familyOwnWords,
    statements.familyOpenActions,
  ];
  const queries = [
    ...lists,
    ...ofOne.map((query) => query(id)),
    statements.familyMinutes(id),
    statements.familySupervision(id),
    statements.openingOf(id, colleagues.bethan),
  ];
  for (const query of queries) expect(planOf(desk.hub.read, query)).not.toMatch(/SCAN (family|record)\w*(\n|$)/);
  expect(planOf(desk.hub.read, statements.lastReferenceNumber)).toMatch(/INDEX family_by_reference_number/);
});

test('dropping the read model and replaying the journal gives the same rows', async () => {
  await twoFamilies();
  workOfATeam();
  await desk.done('record.open', { family: doyle });
  await desk.done('family.recordConsent', { family: doyle, person: tara.id, consent: aConsent() });
  const before = rowsOf(desk.hub, familiesView);
  desk.hub.write((tx) => rebuild(tx, familiesView));
  expect(rowsOf(desk.hub, familiesView)).toBe(before);
});
