import { afterEach, beforeEach, expect, test } from 'vitest';
import { saveDraft } from '../../../electron/service/desk/drafts';
import { rebuild } from '../../../electron/service/desk/view';
import { all, planOf, sql } from '../../../electron/service/vault/sql';
import { reflectionView } from '../../../electron/service/views/reflection/projection';
import * as statements from '../../../electron/service/views/reflection/sql';
import type { FamilyId, MeetingId, ReflectionId } from '../../../shared/kernel/ids';
import { noteLimit } from '../../../shared/domain/reflection/note';
import { anId, colleagues } from '../../builders/directory';
import { aNote } from '../../builders/reflection';
import { aPerson } from '../../builders/request';
import { rowsOf } from '../../builders/rows-of';
import { aTestDesk, D0, type TestDesk } from '../../builders/test-desk';

let desk: TestDesk;
beforeEach(() => {
  desk = aTestDesk();
  desk.seat(colleagues.bethan, ['practitioner']);
});
afterEach(() => desk.close());

const note = anId<ReflectionId>(0x900);
const doyle = anId<FamilyId>(0x700);

const recordedOfHub = () => all<{ id: string }>(desk.hub.read, sql`SELECT id FROM journal`).length;
const begin = () => desk.done('reflection.begin', { reflection: note, model: 'what', title: 'After this morning' });
const write = (expectedVersion: number, ...paragraphs: string[]) =>
  desk.act('reflection.write', { reflection: note, content: aNote('what', ...paragraphs), expectedVersion });

test('a note is listed with its first words and read whole', async () => {
  await begin();
  desk.now = D0 + 60_000;
  expect(await write(1, 'When Rhys said “missing again”', 'I felt my face go hot')).toMatchObject({ ok: true, value: { version: 2 } });
  expect(await desk.ask('reflection.list', {})).toEqual({
    notes: [
      {
        id: note,
        title: 'After this morning',
        opening: 'When Rhys said “missing again” I felt my face go hot',
        model: 'what',
        begunAt: D0,
        changedAt: D0 + 60_000,
        sharedWith: [],
      },
    ],
    putAway: [],
    asksAfterMeeting: true,
  });
  expect(await desk.ask('reflection.read', { reflection: note })).toMatchObject({
    content: aNote('what', 'When Rhys said “missing again”', 'I felt my face go hot'),
    version: 2,
    links: [],
    sharings: [],
  });
});

test('two windows on one note: the second is told, and what the first wrote stands', async () => {
  await begin();
  await write(1, 'From the first window');
  expect(await write(1, 'From the second')).toMatchObject({ ok: false, refusal: { code: 'conflict', details: { version: 2 } } });
  expect(await desk.ask('reflection.read', { reflection: note })).toMatchObject({ content: aNote('what', 'From the first window') });
});

test('the draft of a note is gone from the own vault once its words are kept', async () => {
  await begin();
  const draft = { subject: `reflection/${note}`, block: '0', window: 'w' };
  saveDraft(desk.session(), { ...draft, text: 'Half a thought' }, desk.now);
  const input = { reflection: note, content: aNote('what', 'A whole thought'), expectedVersion: 1 };
  await desk.desk.call({ op: 'reflection.write', input, commandId: anId(0x990), draft });
  expect(await desk.ask('draft.mine', { subject: draft.subject })).toEqual([]);
});

test('a note of 20,000 words is kept whole, and one that is too long is told by how much', async () => {
  await begin();
  const words = 'reflect '.repeat(20_000);
  expect(await write(1, words)).toMatchObject({ ok: true });
  expect(await desk.ask('reflection.read', { reflection: note })).toMatchObject({ content: aNote('what', words) });
  const tooLong = 'x'.repeat(noteLimit + 3);
  expect(await write(2, tooLong)).toMatchObject({ ok: false, refusal: { code: 'reflection-too-long', details: { over: 3 } } });
});

test('a note put away leaves the list and comes back as it was', async () => {
  await begin();
  await desk.done('reflection.putAway', { reflection: note });
  expect(await desk.ask('reflection.list', {})).toMatchObject({ notes: [], putAway: [{ id: note }] });
  await desk.done('reflection.bringBack', { reflection: note });
  expect(await desk.ask('reflection.list', {})).toMatchObject({ notes: [{ id: note }], putAway: [] });
});

test('the prompt after a meeting stays off once it was turned off', async () => {
  await desk.done('reflection.setAfterMeeting', { isOn: false });
  expect(await desk.ask('reflection.list', {})).toMatchObject({ asksAfterMeeting: false });
  await desk.done('reflection.setAfterMeeting', { isOn: true });
  expect(await desk.ask('reflection.list', {})).toMatchObject({ asksAfterMeeting: true });
});

test('a note is linked to a family by its name and to a meeting by its day, and neither record knows of it', async () => {
  await desk.done('family.add', { family: doyle, name: 'Marchetti-Doyle', request: null });
  const meeting = anId<MeetingId>(0x800);
  desk.seat(colleagues.priyanka);
  await desk.done('meeting.buildDaily', { meeting });
  desk.seat(colleagues.bethan, ['practitioner']);
  const before = recordedOfHub();
  await begin();
  await desk.done('reflection.link', { reflection: note, link: { kind: 'family', family: doyle } });
  await desk.done('reflection.link', { reflection: note, link: { kind: 'meeting', meeting } });
  expect(await desk.ask('reflection.read', { reflection: note })).toMatchObject({
    links: [
      { kind: 'family', family: doyle, name: 'Marchetti-Doyle' },
      { kind: 'meeting', meeting, name: '2026-03-12' },
    ],
  });
  expect(recordedOfHub()).toBe(before);
});

test('what this colleague may not see is neither linked to nor named', async () => {
  await desk.done('family.add', { family: doyle, name: 'Marchetti-Doyle', request: null });
  await begin();
  await desk.done('reflection.link', { reflection: note, link: { kind: 'family', family: doyle } });
  desk.seat(colleagues.lee, ['administrator']);
  const link = { kind: 'family', family: doyle } as const;
  expect(await desk.act('reflection.link', { reflection: note, link })).toMatchObject({ refusal: { code: 'reflection-link-unknown' } });
  expect(await desk.ask('reflection.read', { reflection: note })).toMatchObject({ links: [{ name: null }] });
});

test('the names to look for are the colleagues’ and those of the families this colleague may see', async () => {
  await desk.done('family.add', { family: doyle, name: 'Marchetti-Doyle', request: null });
  await desk.done('family.addPerson', { family: doyle, person: aPerson({ name: 'Tara Doyle' }) });
  expect(await desk.ask('reflection.names', {})).toEqual(expect.arrayContaining(['Helen Varga', 'Tara Doyle']));
  desk.seat(colleagues.lee, ['administrator']);
  expect(await desk.ask('reflection.names', {})).not.toContain('Tara Doyle');
});

test('the list is rebuilt from the events alone, and found by its index', async () => {
  await begin();
  await write(1, 'Words');
  const before = rowsOf(desk.session().vaults.own, reflectionView);
  desk.session().vaults.own.write((tx) => rebuild(tx, reflectionView));
  expect(rowsOf(desk.session().vaults.own, reflectionView)).toEqual(before);
  expect(planOf(desk.session().vaults.own.read, statements.noteRows(false))).toContain('USING INDEX reflection_by_changed_at');
});
