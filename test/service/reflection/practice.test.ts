import { afterEach, beforeEach, expect, test } from 'vitest';
import { v7 } from 'uuid';
import type { ActDeps } from '../../../electron/service/desk/act-deps';
import { practicePassphrase } from '../../../electron/service/hub/practice-people';
import { practiceSeeder } from '../../../electron/service/seed-practice';
import { aTestOffice, jobsOf, type TestOffice } from '../../builders/test-office';

let office: TestOffice;
beforeEach(() => {
  // The past needs no more of what reaches outside the record than these; the rest is the stage's.
  const deps = { newId: v7, dataFolder: '', jobs: jobsOf({}) } as unknown as ActDeps;
  office = aTestOffice({ seedPractice: practiceSeeder(() => deps) });
});
afterEach(() => office.close());

async function sit(name: string): Promise<void> {
  const hub = await office.ask('hub.describe', {});
  const seat = hub.state === 'open' ? hub.seats.find((one) => one.name === name) : undefined;
  if (seat === undefined) throw new Error('nobody of that name has a seat');
  await office.done('session.signIn', { colleague: seat.colleague, passphrase: practicePassphrase });
}

test('R1 and R4: in the practice hub two people have a private note, each in their own vault', { timeout: 540_000 }, async () => {
  await office.done('hub.openPractice', {});
  await sit('Bethan Pryce');
  const { notes } = await office.ask('reflection.list', {});
  const anger = notes.find(({ title }) => title === 'After the visit');
  expect(anger).toMatchObject({ model: 'what', sharedWith: [] });
  if (anger === undefined) return;
  expect(await office.ask('reflection.read', { reflection: anger.id })).toMatchObject({
    links: [{ kind: 'family', name: 'Marchetti-Doyle' }],
  });
  await sit('Ingrid Solbakken');
  expect(await office.ask('reflection.list', {})).toMatchObject({ notes: [{ title: 'Why that call went well', model: 'appreciative' }] });
  await sit('Lee Batty');
  expect(await office.ask('reflection.list', {})).toMatchObject({ notes: [], putAway: [] });
});

test('R2, R3 and R6: notes were shared with the supervisor of the one who wrote them', { timeout: 540_000 }, async () => {
  await office.done('hub.openPractice', {});
  await sit('Helen Varga');
  const queue = await office.ask('supervision.queue', {});
  expect(queue).toMatchObject({
    waiting: [],
    withAuthor: [{ author: { name: 'Noor Rahmani' }, title: 'The quiet house', comments: 1 }],
    signedOff: [{ author: { name: 'Bethan Pryce' }, title: 'What I assumed about J.', comments: 2 }],
    troubles: [],
  });
  const [signed] = queue.signedOff;
  if (signed === undefined) return;
  const { relationship, sharedNote } = signed;
  const { themes } = await office.ask('hub.settings', {});
  const read = await office.ask('supervision.read', { relationship, sharedNote });
  const named = read?.themes.map((id) => themes.find((theme) => theme.id === id)?.name);
  expect(named).toEqual(['Assumptions about boys', 'Voice of the child']);
  await sit('Moira Stennett');
  expect(await office.ask('supervision.queue', {})).toMatchObject({ waiting: [{ author: { name: 'Rhys Mallory' }, openedAt: null }] });
  expect(await office.ask('session.me', {})).toMatchObject({ seesFamilies: false });
  await sit('Dr Marcus Oyelaran');
  expect(await office.ask('relationship.mine', {})).toMatchObject([{ kind: 'professional', supervisee: { name: 'Ingrid Solbakken' } }]);
});

test('R5 and S1 to S3: supervision took place, and the hub knows no more than that', { timeout: 540_000 }, async () => {
  await office.done('hub.openPractice', {});
  await sit('Helen Varga');
  const sessions = await office.ask('supervision.sessions', {});
  expect(sessions.map(({ supervisee, minutes }) => [supervisee.name, minutes])).toEqual([
    ['Bethan Pryce', 90],
    ['Kwame Asante-Hill', 60],
  ]);
  expect(await office.ask('caseSupervision.list', {})).toMatchObject([{ familyName: 'Hargreave', status: 'promoted', model: 'outcome' }]);
  const { due } = await office.ask('supervision.queue', {});
  expect(due.filter(({ daysLate }) => daysLate > 0)).toMatchObject([{ supervisee: { name: 'Kwame Asante-Hill' }, daysLate: 9 }]);
  await sit('Adaeze Whitmore');
  expect(await office.ask('supervision.overview', {})).toMatchObject({
    supervised: { of: 5, overdue: 1 },
    overdue: [{ supervisee: { name: 'Kwame Asante-Hill' }, daysLate: 9 }],
    themes: { shown: [], leftOut: 2 },
    groups: [{ attendance: 6, themes: ['Assumptions about boys', 'Workload'] }],
  });
  const { rows } = await office.ask('family.list', { filter: 'all', find: 'Hargreave' });
  const family = rows[0]?.id;
  if (family === undefined) throw new Error('the practice hub has this family');
  await office.done('record.open', { family });
  expect(await office.ask('family.brief', { family })).toMatchObject({ brief: { supervision: [{ approvedBy: { name: 'Helen Varga' } }] } });
  await sit('Dr Marcus Oyelaran');
  expect(await office.ask('supervision.sessions', {})).toMatchObject([{ kind: 'professional', words: '' }]);
});
