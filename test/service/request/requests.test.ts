import { afterEach, beforeEach, expect, test } from 'vitest';
import { rebuild } from '../../../electron/service/desk/view';
import { planOf } from '../../../electron/service/vault/sql';
import { requestsView } from '../../../electron/service/views/requests/projection';
import { knownReferences, peopleLike, requestCount, requestRows } from '../../../electron/service/views/requests/sql';
import { requestFilters } from '../../../shared/contract/request';
import type { FamilyId, PersonId, RequestId } from '../../../shared/kernel/ids';
import { anId, colleagues } from '../../builders/directory';
import { aConsent, aJude, aRequestedPerson, day, someDetails } from '../../builders/request';
import { rowsOf } from '../../builders/rows-of';
import { aTestDesk, D0, type TestDesk } from '../../builders/test-desk';

let desk: TestDesk;
beforeEach(() => {
  desk = aTestDesk();
});
afterEach(() => desk.close());

const first = anId<RequestId>(0x600);
const second = anId<RequestId>(0x601);
const family = anId<FamilyId>(0x700);

test('a request that was received is on the list with its words, people and consent', async () => {
  await desk.done('request.receive', { request: first, details: someDetails({ urgent: ['missing'] }) });
  expect(await desk.ask('request.list', { filter: 'waiting', find: '' })).toEqual({
    rows: [
      { id: first, version: 1, details: someDetails({ urgent: ['missing'] }), imported: false, receivedBy: 'Priyanka Sood', triage: null },
    ],
    counts: { waiting: 1, urgent: 1, triaged: 0, all: 1 },
    total: 1,
  });
});

test('the newest request comes first, and finding ignores accents and case', async () => {
  await desk.done('request.receive', { request: first, details: someDetails({ receivedAt: D0 - 10, sourceReference: 'KMC-26000' }) });
  const people = [aRequestedPerson({ id: anId<PersonId>(0x510), name: "Siobhán O'Dwyer", nhsNumber: null })];
  await desk.done('request.receive', { request: second, details: someDetails({ receivedAt: D0 - 5, people }) });
  const found = async (find: string) => (await desk.ask('request.list', { filter: 'all', find })).rows.map((row) => row.id);
  expect(await found('')).toEqual([second, first]);
  expect(await found('siobhan o’dwyer')).toEqual([second]);
  expect(await found('kmc-26000')).toEqual([first]);
  expect(await found('FRIGHTENED')).toEqual([second, first]);
  expect(await found('nobody')).toEqual([]);
});

test('triage moves a request from waiting to triaged and says who decided what and why', async () => {
  await desk.done('request.receive', { request: first, details: someDetails() });
  desk.seat(colleagues.bethan, ['practitioner']);
  await desk.done('request.triage', { request: first, outcome: 'advice', reason: 'Attendance only', level: null, family: null });
  const list = await desk.ask('request.list', { filter: 'triaged', find: '' });
  expect(list.rows[0]?.triage).toEqual({
    outcome: 'advice',
    reason: 'Attendance only',
    level: null,
    on: '2026-03-12',
    by: 'Bethan Pryce',
    family: null,
  });
  expect(list.counts).toEqual({ waiting: 0, urgent: 0, triaged: 1, all: 1 });
});

test('a correction changes the row and what it is found by', async () => {
  await desk.done('request.receive', { request: first, details: someDetails() });
  await desk.done('request.correct', { request: first, details: someDetails({ requestedBy: 'Leon Fairweather' }), why: 'Wrong name' });
  const list = await desk.ask('request.list', { filter: 'all', find: 'fairweather' });
  expect(list.rows.map((row) => [row.version, row.details.requestedBy])).toEqual([[2, 'Leon Fairweather']]);
  expect(await desk.ask('request.list', { filter: 'all', find: 'ellery' })).toMatchObject({ rows: [] });
});

test('a person who is known already is asked about, and two people with one name are told apart', async () => {
  await desk.done('request.receive', { request: first, details: someDetails() });
  const seek = (person: { name: string; bornOn: string | null; nhsNumber: string | null }, except: RequestId | null = null) =>
    desk.ask('request.matches', {
      people: [{ person: anId<PersonId>(0x520), ...person, bornOn: person.bornOn === null ? null : day(person.bornOn) }],
      except,
    });
  const where = { kind: 'request', request: first, receivedAt: D0 - 1_800_000 };
  expect(await seek({ name: 'tara DOYLE', bornOn: '1988-02-11', nhsNumber: null })).toMatchObject([
    { likeness: 'same-name-and-birth', where },
  ]);
  expect(await seek({ name: 'Somebody Else', bornOn: null, nhsNumber: '9990142009' })).toMatchObject([{ likeness: 'same-number', where }]);
  expect(await seek({ name: 'Tara Doyle', bornOn: '1999-01-01', nhsNumber: null })).toMatchObject([
    { likeness: 'other-birth-date', where },
  ]);
  expect(await seek({ name: 'Nobody', bornOn: null, nhsNumber: null })).toEqual([]);
  expect(await seek({ name: ' ', bornOn: null, nhsNumber: null })).toEqual([]);
  expect(await seek({ name: 'Tara Doyle', bornOn: null, nhsNumber: null }, first)).toEqual([]);
});

test('once a request led to a family, its people are known through the family alone', async () => {
  await triageToFamily(desk);
  const matches = await desk.ask('request.matches', {
    people: [{ person: anId<PersonId>(0x520), name: 'Tara Doyle', bornOn: day('1988-02-11'), nhsNumber: null }],
    except: null,
  });
  expect(matches).toEqual([
    {
      person: anId<PersonId>(0x520),
      likeness: 'same-name-and-birth',
      name: 'Tara Doyle',
      bornOn: '1988-02-11',
      where: { kind: 'family', family, name: 'Marchetti-Doyle', reference: 'KE-0001' },
    },
  ]);
});

test('triage to the hub makes the family and decides the request in one commit, or does neither', async () => {
  await desk.done('request.receive', { request: first, details: someDetails() });
  const calls = [
    { op: 'family.add', input: { family, name: 'Marchetti-Doyle', request: first } },
    { op: 'request.triage', input: { request: first, outcome: 'hub-mdt', reason: '', level: 3, family } },
  ];
  expect(await desk.desk.batch(calls, anId(0x900))).toEqual({ ok: false, refusal: { code: 'triage-reason-missing' } });
  expect(await desk.ask('family.list', { filter: 'all', find: '' })).toMatchObject({ rows: [] });
});

test('nobody without work with families sees a request', async () => {
  await desk.done('request.receive', { request: first, details: someDetails() });
  desk.seat(colleagues.lee, ['administrator']);
  await expect(desk.ask('request.list', { filter: 'all', find: '' })).rejects.toThrow('not-permitted');
});

test('every list query goes through an index', () => {
  const visible = { kind: 'except', families: [family] } as const;
  for (const filter of requestFilters) {
    for (const findKey of ['', 'tara']) {
      for (const query of [requestRows({ filter, findKey, visible }), requestCount({ filter, findKey, visible })]) {
        expect(planOf(desk.hub.read, query)).toMatch(/SEARCH request USING (COVERING )?INDEX request_by_/);
        expect(planOf(desk.hub.read, query)).not.toMatch(/SCAN|TEMP B-TREE/);
      }
    }
  }
  expect(planOf(desk.hub.read, peopleLike(['tara doyle'], ['9990142009'], visible))).not.toMatch(/SCAN/);
  expect(planOf(desk.hub.read, knownReferences(['KMC-26000']))).toMatch(/SEARCH request USING COVERING INDEX request_by_source_reference/);
});

test('dropping the read model and replaying the journal gives the same rows', async () => {
  await triageToFamily(desk);
  await desk.done('request.receive', {
    request: second,
    details: someDetails({ people: [aJude({ id: anId<PersonId>(0x530), consent: aConsent() })] }),
  });
  await desk.done('request.correct', { request: second, details: someDetails({ people: [], route: 'cluster' }), why: 'No names' });
  await desk.done('family.rename', { family, name: 'Doyle' });
  const before = rowsOf(desk.hub, requestsView);
  desk.hub.write((tx) => rebuild(tx, requestsView));
  expect(rowsOf(desk.hub, requestsView)).toBe(before);
});

async function triageToFamily(on: TestDesk): Promise<void> {
  const details = someDetails();
  await on.done('request.receive', { request: first, details });
  const calls = [
    { op: 'family.add', input: { family, name: 'Marchetti-Doyle', request: first } },
    ...details.people.map(({ consent: _consent, ...person }) => ({ op: 'family.addPerson', input: { family, person } })),
    { op: 'request.triage', input: { request: first, outcome: 'hub-mdt', reason: 'Missing twice', level: 3, family } },
  ];
  expect(await on.desk.batch(calls, anId(0x900))).toMatchObject({ ok: true });
}
