import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rebuild } from '../../../electron/service/desk/view';
import { planOf } from '../../../electron/service/vault/sql';
import { formulationView } from '../../../electron/service/views/formulation/projection';
import { familyActions, familyName, familyPeople, openedAt, statementsOf } from '../../../electron/service/views/formulation/sql';
import type { Statement } from '../../../shared/domain/statement/statement';
import type { ActionId, FamilyId, MeetingId, PersonId } from '../../../shared/kernel/ids';
import { DAY_MS, MINUTE_MS } from '../../../shared/kernel/instant';
import { onDay } from '../../builders/action';
import { anId, colleagues } from '../../builders/directory';
import { aDiscussion, aGoal, aGuess, aStatement, goalId, statementId, typedIn } from '../../builders/formulation';
import { recordEvents } from '../../builders/record-events';
import { rowsOf } from '../../builders/rows-of';
import { aTestDesk, type TestDesk } from '../../builders/test-desk';

const family = anId<FamilyId>(0x600);
const meeting = anId<MeetingId>(0x610);
const jude = anId<PersonId>(0x613);
const action = anId<ActionId>(0x614);

let desk: TestDesk;

beforeEach(async () => {
  desk = aTestDesk();
  const person = { id: jude, name: 'Jude Marchetti', relation: 'young-person', bornOn: null, nhsNumber: null, caseNumber: '' } as const;
  recordEvents(
    desk,
    {
      stream: { kind: 'family', id: family },
      about: family,
      events: [
        { type: 'FamilyAdded', v: 1, name: 'Marchetti-Doyle', reference: 'KE-0001', request: null },
        { type: 'PersonAdded', v: 1, person },
      ],
    },
    {
      stream: { kind: 'discussion', id: aDiscussion },
      about: family,
      events: [{ type: 'DiscussionOpened', v: 1, meeting, family, question: 'Why now?' }],
    },
  );
  say(aStatement(1));
  say(aStatement(2, { p: 'precipitating' }));
  say(aStatement(3, { p: null }));
  say(
    aStatement(4, {
      p: 'protective',
      kind: 'own-words',
      text: 'Boxing’s the only place nobody’s on at me.',
      speaker: { kind: 'family', person: jude },
    }),
  );
  await desk.done('action.agree', {
    action,
    text: 'Finish the safety plan',
    family,
    discussion: null,
    goal: null,
    owner: colleagues.bethan,
    due: onDay('2026-03-16'),
  });
});
afterEach(() => desk.close());

function say(statement: Statement): void {
  const events = [{ type: 'StatementAdded', v: 1, statement, after: null }] as const;
  recordEvents(desk, { stream: { kind: 'discussion', id: aDiscussion }, about: family, events });
}

async function show() {
  await desk.done('record.open', { family });
  const shown = await desk.ask('formulation.show', { family });
  if (shown.state !== 'open') throw new Error(shown.state);
  return shown.formulation;
}

async function readyToAgree(): Promise<number> {
  await desk.done('formulation.writeHypothesis', { family, hypothesis: aGuess() });
  await desk.done('formulation.setPriorities', { family, priorities: [{ factor: statementId(1), changeable: 8 }] });
  await desk.done('formulation.setGoal', { family, goal: aGoal(1) });
  return (await desk.done('formulation.linkAction', { family, action, goal: goalId(1) })).version;
}

describe('the draft', () => {
  test('holds what was said with a P, with who said it, how we know and who typed it', async () => {
    const { draft, sixthP, family: shown } = await show();
    expect({ sixthP, shown }).toEqual({ sixthP: 'Predictions', shown: { id: family, name: 'Marchetti-Doyle' } });
    expect(draft.cards.map(({ id, p, agency, speaker }) => [id, p, agency.code, speaker])).toEqual([
      [statementId(1), 'perpetuating', 'EH', 'Bethan Pryce'],
      [statementId(2), 'precipitating', 'EH', 'Bethan Pryce'],
      [statementId(4), 'protective', 'FAM', 'Jude Marchetti'],
    ]);
    expect(draft.cards[0]).toMatchObject({ typedBy: 'Priyanka Sood', typedAt: desk.now, saidIn: aDiscussion, isNew: false, versions: [] });
  });

  test('follows the discussion: a correction, a new P, a removed and a restored line', async () => {
    const change = (event: Parameters<typeof recordEvents>[1]['events'][number]) =>
      recordEvents(desk, { stream: { kind: 'discussion', id: aDiscussion }, about: family, events: [event] });
    change({ type: 'StatementChanged', v: 1, statement: aStatement(3, { p: 'predictions', text: 'Cash continues' }) });
    change({ type: 'StatementRemoved', v: 1, statement: statementId(2) });
    expect((await show()).draft.cards.map(({ statement, p }) => [statement.text, p])).toContainEqual(['Cash continues', 'predictions']);
    expect((await show()).draft.cards.map(({ id }) => id)).not.toContain(statementId(2));
    change({ type: 'StatementRestored', v: 1, statement: statementId(2) });
    expect((await show()).draft.cards.map(({ id }) => id)).toContain(statementId(2));
  });

  test('takes a typed-in statement, moves it and removes it', async () => {
    await desk.done('formulation.place', { family, placed: typedIn(9) });
    await desk.done('formulation.place', { family, placed: { ...typedIn(9), p: 'presenting' } });
    expect((await show()).draft.cards.at(-1)).toMatchObject({
      id: statementId(9),
      p: 'presenting',
      saidIn: null,
      typedBy: 'Priyanka Sood',
    });
    await desk.done('formulation.remove', { family, statement: statementId(9) });
    expect((await show()).draft.cards.map(({ id }) => id)).not.toContain(statementId(9));
  });

  test('marks links, ranks, goals and the plan', async () => {
    await readyToAgree();
    const { draft } = await show();
    expect(draft.cards[0]).toMatchObject({ isLinked: true, rank: 1 });
    expect(draft.priorities).toEqual([{ factor: statementId(1), text: aStatement(1).text, changeable: 8 }]);
    expect(draft.plan).toMatchObject([{ id: action, goal: goalId(1), owner: 'Bethan Pryce', due: '2026-03-16', agency: { code: 'EH' } }]);
  });

  test('an action linked here serves its goal in the list of actions too, until the link or the goal goes', async () => {
    await readyToAgree();
    expect((await desk.ask('action.show', { action }))?.goal?.id).toBe(goalId(1));
    await desk.done('formulation.unlinkAction', { family, action });
    expect((await show()).draft.plan).toEqual([]);
    await desk.done('formulation.linkAction', { family, action, goal: goalId(1) });
    await desk.done('formulation.removeGoal', { family, goal: goalId(1) });
    expect((await desk.ask('action.show', { action }))?.goal).toBeNull();
  });
});

describe('versions', () => {
  test('an agreed one keeps its words whatever is corrected later; the page says what changed since', async () => {
    await desk.done('formulation.agree', { family, expectedVersion: await readyToAgree() });
    const first = (await show()).versions[0];
    desk.now += DAY_MS;
    say(aStatement(5, { p: 'presenting', text: 'Missing 6 March' }));
    recordEvents(desk, {
      stream: { kind: 'discussion', id: aDiscussion },
      about: family,
      events: [{ type: 'StatementChanged', v: 1, statement: aStatement(1, { text: 'Arguments at bedtime, most nights' }) }],
    });
    await desk.done('formulation.writeHypothesis', { family, hypothesis: aGuess({ confidence: 4 }) });
    const shown = await show();
    expect(shown.versions[0]).toEqual(first);
    expect(first).toMatchObject({ number: 1, agreedBy: 'Priyanka Sood', confidenceBefore: null });
    expect(shown.draft.confidenceBefore).toBe(7);
    expect(shown.draft.cards.filter(({ isNew }) => isNew).map(({ id }) => id)).toEqual([statementId(5)]);
    expect(shown.changes).toMatchObject({
      since: 1,
      added: [{ p: 'presenting', text: 'Missing 6 March' }],
      corrected: [{ before: aStatement(1).text, after: 'Arguments at bedtime, most nights' }],
      guess: { before: { confidence: 7 }, after: { confidence: 4 }, linked: [], unlinked: [] },
      removed: [],
      goalsChanged: [],
    });
  });

  test('two people cannot agree two drafts: the second is told that it changed', async () => {
    const version = await readyToAgree();
    await desk.done('formulation.setGoal', { family, goal: aGoal(1, { aim: '6' }) });
    expect(await desk.act('formulation.agree', { family, expectedVersion: version })).toMatchObject({
      ok: false,
      refusal: { code: 'conflict', details: { version: version + 1 } },
    });
    await desk.done('formulation.agree', { family, expectedVersion: version + 1 });
    expect(await desk.act('formulation.agree', { family, expectedVersion: version + 2 })).toMatchObject({
      ok: false,
      refusal: { code: 'formulation-nothing-changed' },
    });
    expect((await show()).changes).toBeNull();
  });
});

test('a family nobody added, or one this colleague may not know of, has no formulation', async () => {
  const unknown = anId<FamilyId>(0x999);
  expect(await desk.ask('formulation.show', { family: unknown })).toEqual({ state: 'unknown' });
  expect(await desk.act('formulation.agree', { family: unknown, expectedVersion: 0 })).toMatchObject({
    refusal: { code: 'family-unknown' },
  });
  desk.seat(colleagues.lee, ['administrator']);
  await expect(desk.ask('formulation.show', { family })).rejects.toThrow('not-permitted');
});

test('the record answers only to whoever opened it, for fifteen minutes', async () => {
  const state = async () => (await desk.ask('formulation.show', { family })).state;
  expect(await state()).toBe('not-opened');
  await desk.done('record.open', { family });
  expect(await state()).toBe('open');
  desk.seat(colleagues.rhys, ['specialist']);
  expect(await state()).toBe('not-opened');
  desk.seat(colleagues.priyanka);
  desk.now += 15 * MINUTE_MS;
  expect(await state()).toBe('not-opened');
});

test('everything is read by an index', () => {
  for (const query of [
    statementsOf(family),
    familyActions(family),
    familyName(family),
    familyPeople(family),
    openedAt(family, colleagues.rhys),
  ]) {
    expect(planOf(desk.hub.read, query)).toMatch(/^SEARCH \w+ USING/);
    expect(planOf(desk.hub.read, query)).not.toMatch(/SCAN|TEMP B-TREE/);
  }
});

test('dropping the tables and replaying the journal gives the same bytes', async () => {
  await readyToAgree();
  await desk.done('formulation.place', { family, placed: typedIn(9) });
  await desk.done('action.complete', { action, evidence: 'Plan on paper' });
  const before = rowsOf(desk.hub, formulationView);
  desk.hub.write((tx) => rebuild(tx, formulationView));
  expect(rowsOf(desk.hub, formulationView)).toBe(before);
});
