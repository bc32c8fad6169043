import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ActDeps } from '../../../electron/service/desk/act-deps';
import type { ActHandlers } from '../../../electron/service/desk/handlers';
import { readCsv } from '../../../electron/service/intake/read-csv';
import { createRequestActs } from '../../../electron/service/modules/request/acts';
import { verifyJournal } from '../../../electron/service/journal/verify';
import type { Preview, SheetShown } from '../../../shared/contract/request';
import type { RequestId } from '../../../shared/kernel/ids';
import type { Refusal, Result } from '../../../shared/kernel/result';
import { anId, colleagues } from '../../builders/directory';
import { aRequestedPerson, someDetails } from '../../builders/request';
import { aTestDesk, D0, type TestDesk } from '../../builders/test-desk';

type Acts = ActHandlers<'intake.read' | 'intake.preview' | 'intake.commit' | 'intake.stop'>;

let desk: TestDesk;
let acts: Acts;
let file: Uint8Array | null;
const notices: unknown[] = [];

beforeEach(() => {
  desk = aTestDesk({ now: D0 + 86_400_000 });
  file = readFileSync(join(import.meta.dirname, '../../fixtures/requests-for-support.csv'));
  acts = actsOf(desk);
});
afterEach(() => desk.close());

/** The acts on this desk; the reader runs here instead of in a process of its own. */
function actsOf(on: TestDesk): Acts {
  const deps: Partial<ActDeps> = {
    now: () => on.now,
    newId: () => v7(),
    session: () => on.session(),
    desk: () => on.desk,
    placeOf: (token) => (token === 'chosen' ? '/chosen.csv' : null),
    readIntake: () => Promise.resolve(file === null ? null : readCsv(file)),
    notice: (notice) => notices.push(notice),
  };
  // What importing does not touch is not there.
  return createRequestActs(deps as ActDeps);
}

async function valueOf<T>(result: Promise<Result<T, Refusal>>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.refusal.code);
  return settled.value;
}

const read = (label = 'requests.csv'): Promise<SheetShown> => valueOf(acts['intake.read']({ place: 'chosen', label }));
const how = (sheet: SheetShown) => ({
  sheet: sheet.sheet,
  mapping: sheet.columns.map((column) => column.field),
  dateOrder: sheet.dateOrder,
});
const preview = (sheet: SheetShown): Promise<Preview> =>
  valueOf(acts['intake.preview']({ ...how(sheet), from: 0, most: 200, state: null }));
const csv = (text: string): void => {
  file = new TextEncoder().encode(text);
};
const waiting = async (): Promise<number> => (await desk.ask('request.list', { filter: 'waiting', find: '' })).counts.waiting;

test('the file of a council is shown with its columns, previewed whole and kept whole', async () => {
  const sheet = await read();
  expect([sheet.rowCount, sheet.isRemembered, sheet.columns[14]]).toEqual([
    24,
    false,
    { header: 'Reason in their words', isDoubled: false, field: 'words', samples: expect.any(Array) },
  ]);
  const { states, rows } = await preview(sheet);
  expect([states.ready.length, states.check, states.blocked, states.already]).toEqual([24, [], [], []]);
  expect(rows).toHaveLength(24);
  const kept = await valueOf(acts['intake.commit']({ ...how(sheet), rows: [...states.ready] }));
  expect(kept).toEqual({ kept: 24, savedAt: desk.now });
  const list = await desk.ask('request.list', { filter: 'all', find: '' });
  expect([list.total, list.rows.every((row) => row.imported)]).toEqual([24, true]);
});

test('asking twice keeps once, and reading the file again finds every row in the record already', async () => {
  const sheet = await read();
  const choice = { ...how(sheet), rows: [0, 1, 2] };
  const first = await acts['intake.commit'](choice);
  expect(await acts['intake.commit'](choice)).toEqual(first);
  expect(await waiting()).toBe(3);
  const { states } = await preview(await read('the same under another name.csv'));
  expect([states.already, states.ready.length]).toEqual([[0, 1, 2], 21]);
});

test('a row that is in the record already under its reference is known in another file', async () => {
  const sheet = await read();
  await valueOf(acts['intake.commit']({ ...how(sheet), rows: [0] }));
  csv('Contact ref,Adult name,Words\nKMC-26000,Somebody Else,More of it\nKMC-1,A Person,New words\n');
  expect((await preview(await read())).states).toEqual({ ready: [1], check: [], blocked: [], already: [0] });
});

test('either every chosen row is kept or none', async () => {
  csv('Contact ref,Adult name,Words\nA-1,A Person,Some words\nA-2,B Person,Other words\n');
  const sheet = await read();
  await valueOf(acts['intake.commit']({ ...how(sheet), rows: [1] }));
  // Row 1 is in the record, so this choice cannot be kept as a whole.
  expect(await acts['intake.commit']({ ...how(sheet), rows: [0, 1] })).toEqual({ ok: false, refusal: { code: 'request-received-before' } });
  expect(await waiting()).toBe(1);
});

test('a row with something in it that blocks cannot be chosen', async () => {
  csv('Contact ref,Adult name,Words\nA-1,A Person,\n');
  const sheet = await read();
  expect((await preview(sheet)).states.blocked).toEqual([0]);
  expect(await acts['intake.commit']({ ...how(sheet), rows: [0] })).toEqual({ ok: false, refusal: { code: 'import-rows-blocked' } });
});

test('how the columns were matched is remembered for the next file of this form, and for nobody elses', async () => {
  csv('Alpha,Beta,Gamma\nA Person,Words one,x\n');
  const sheet = await read();
  expect(sheet.columns.map((column) => column.field)).toEqual(['ignore', 'ignore', 'ignore']);
  const mapping = ['adultName', 'words', 'ignore'] as const;
  await valueOf(acts['intake.commit']({ ...how(sheet), mapping: [...mapping], rows: [0] }));
  csv('ALPHA,beta ,Gamma\nB Person,Words two,y\n');
  const again = await read();
  expect([again.isRemembered, again.columns.map((column) => column.field)]).toEqual([true, mapping]);
  csv('Alpha,Beta,Delta\nB Person,Words two,y\n');
  expect((await read()).isRemembered).toBe(false);
});

test.each([
  [['words', 'words', 'adultName'], null],
  [['adultName', 'adultName', 'words'], { code: 'import-field-twice', details: { field: 'adultName' } }],
  [['adultName', 'ignore', 'ignore'], { code: 'import-words-unmapped' }],
  [['words', 'ignore', 'ignore'], { code: 'import-names-unmapped' }],
  [['words', 'adultName'], { code: 'import-read-again' }],
] as const)('a mapping %j is answered with %j', async (mapping, refusal) => {
  csv('Alpha,Beta,Gamma\nA Person,Words one,x\n');
  const sheet = await read();
  const answer = await acts['intake.preview']({ ...how(sheet), mapping: [...mapping], from: 0, most: 10, state: null });
  expect(answer.ok ? null : answer.refusal).toEqual(refusal);
});

test('a file that cannot be read is refused with its reason, and nothing is kept', async () => {
  const refusalOf = async (): Promise<Refusal | null> => {
    const answer = await acts['intake.read']({ place: 'chosen', label: 'x.csv' });
    return answer.ok ? null : answer.refusal;
  };
  expect(await acts['intake.read']({ place: 'never chosen', label: 'x.csv' })).toEqual({ ok: false, refusal: { code: 'file-gone' } });
  csv('only one column\nof words\n');
  expect(await refusalOf()).toEqual({ code: 'file-one-column', details: { line: 0 } });
  csv('a,b\n1,2\n3,"4\n5,6\n');
  expect(await refusalOf()).toEqual({ code: 'file-quote-open', details: { line: 3 } });
  file = null;
  expect(await refusalOf()).toEqual({ code: 'file-too-much' });
  expect(
    await acts['intake.preview']({ sheet: '0'.repeat(64), mapping: ['words'], dateOrder: 'day-first', from: 0, most: 1, state: null }),
  ).toEqual({
    ok: false,
    refusal: { code: 'import-read-again' },
  });
});

test('people who are known already are asked about beside their row', async () => {
  const sheet = await read();
  await valueOf(acts['intake.commit']({ ...how(sheet), rows: [1] }));
  csv("Adult name,Adult DOB,Words\nSIOBHAN O'DWYER,28/03/1995,Again\nSiobhán O'Dwyer,01/01/2001,Another person\n");
  const { rows } = await preview(await read());
  expect(rows.map((row) => row.matches.map((match) => match.likeness))).toEqual([['same-name-and-birth'], ['other-birth-date']]);
});

test('a colleague without work with families can import nothing', async () => {
  desk.seat(colleagues.lee, ['administrator']);
  expect(await desk.desk.call({ op: 'intake.read', input: { place: 'chosen', label: 'x' } })).toMatchObject({
    refusal: { code: 'not-permitted' },
  });
});

/** A file of so many rows, each about people of its own. */
function manyRows(count: number): void {
  const heading = 'Ref,Received,Name,DOB,NHS number,Children,Children DOB,Words,Consent';
  const line = (row: number): string =>
    `B-${row},05/03/2026 08:30,Person ${row},25/09/1986,,"Child ${row}; Unborn",18/11/2020; ,"Words, of ${row}",Yes - verbal`;
  csv([heading, ...Array.from({ length: count }, (_, row) => line(row))].join('\r\n'));
}

describe('a long import', () => {
  const people = [aRequestedPerson()];
  const another = { request: anId<RequestId>(0xa11), details: someDetails({ people }) };

  test('PF22 5,000 rows are kept in one commit, with how far it is', async () => {
    manyRows(5_000);
    const sheet = await read();
    const { states } = await preview(sheet);
    const startedAt = performance.now();
    expect(await acts['intake.commit']({ ...how(sheet), rows: [...states.ready] })).toMatchObject({ ok: true, value: { kept: 5_000 } });
    console.info(`5,000 rows kept in ${Math.round(performance.now() - startedAt)} ms`);
    expect(await waiting()).toBe(5_000);
    expect(verifyJournal(desk.hub.read, () => true)).toEqual({ intact: true, events: 5_000 });
  }, 120_000);

  test('others read while rows are kept and see none of them, and what they write waits and is kept', async () => {
    manyRows(2_000);
    const sheet = await read();
    const { states } = await preview(sheet);
    const keeping = acts['intake.commit']({ ...how(sheet), rows: [...states.ready] });
    await oneTurn();
    expect(await waiting()).toBe(0);
    const written = desk.act('request.receive', another);
    expect(await keeping).toMatchObject({ ok: true });
    expect(await written).toMatchObject({ ok: true });
    expect(await waiting()).toBe(2_001);
    expect(verifyJournal(desk.hub.read, () => true)).toEqual({ intact: true, events: 2_001 });
  }, 120_000);

  test('it can be stopped, and then none is in the record and the rows can be kept again', async () => {
    manyRows(2_000);
    const sheet = await read();
    const { states } = await preview(sheet);
    const choice = { ...how(sheet), rows: [...states.ready] };
    const keeping = acts['intake.commit'](choice);
    await oneTurn();
    await acts['intake.stop']({});
    expect(await keeping).toEqual({ ok: false, refusal: { code: 'import-stopped' } });
    expect(await waiting()).toBe(0);
    await desk.done('request.receive', another);
    expect(await acts['intake.commit'](choice)).toMatchObject({ ok: true });
    expect(await waiting()).toBe(2_001);
  }, 120_000);

  test('leaving the seat ends it, and none is in the record', async () => {
    manyRows(2_000);
    const sheet = await read();
    const { states } = await preview(sheet);
    const keeping = acts['intake.commit']({ ...how(sheet), rows: [...states.ready] });
    await oneTurn();
    desk.seat(colleagues.bethan, ['practitioner']);
    expect(await keeping).toEqual({ ok: false, refusal: { code: 'import-stopped' } });
    expect(await waiting()).toBe(0);
  }, 120_000);
});

const oneTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('a row that looks the same as an earlier one is to be looked at, and the earlier one is not', async () => {
  csv(
    [
      'Ref,Name,DOB,Words',
      'A-1,Dana Novotny,02/03/1991,One thing',
      'A-2,Kit Ferris,04/05/1990,Another thing',
      'A-3,DANA NOVOTNY,2 March 1991,Later',
      'A-4,Kit Ferris,05/05/1990,Somebody else',
    ].join('\n'),
  );
  const sheet = await read();
  const { states, rows } = await preview(sheet);
  expect(states).toEqual({ ready: [0, 1, 3], check: [2], blocked: [], already: [] });
  expect(rows[2]?.notes).toEqual([{ code: 'person-twice-born', field: 'adultName', piece: '2', blocks: false }]);
  expect(await acts['intake.commit']({ ...how(sheet), rows: [0, 2] })).toMatchObject({ ok: true, value: { kept: 2 } });
});

test('a file of fifty thousand rows is read and previewed, and more of it than one turn takes is kept at once', async () => {
  manyRows(50_000);
  const startedAt = performance.now();
  const sheet = await read();
  const readAt = performance.now();
  const { states } = await preview(sheet);
  const previewedAt = performance.now();
  expect([sheet.rowCount, states.ready.length]).toEqual([50_000, 50_000]);
  expect(notices.at(-1)).toEqual({ kind: 'progress', what: 'import', done: 50_000, of: 50_000 });
  const kept = await acts['intake.commit']({ ...how(sheet), rows: states.ready.slice(-8_000) });
  expect(kept).toMatchObject({ ok: true, value: { kept: 8_000 } });
  expect(notices.at(-1)).toMatchObject({ kind: 'progress', what: 'keep', of: 8_000 });
  console.info({ readMs: readAt - startedAt, previewMs: previewedAt - readAt, keepMs: performance.now() - previewedAt });
}, 900_000);
