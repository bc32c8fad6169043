import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rebuild } from '../../../electron/service/desk/view';
import { discussionView } from '../../../electron/service/views/discussion/projection';
import { escalationView } from '../../../electron/service/views/escalation/projection';
import { recentEscalations } from '../../../electron/service/views/escalation/queries';
import * as statements from '../../../electron/service/views/discussion/sql';
import { planOf } from '../../../electron/service/vault/sql';
import type { Consent } from '../../../shared/domain/family/events';
import type { InputOf } from '../../../shared/contract/contract';
import type { Decision } from '../../../shared/domain/discussion/events';
import { colleagues, disciplines, agencies, anId } from '../../builders/directory';
import { aFamily, aMeeting, anItem, aStatement } from '../../builders/discussion';
import { aLiveMeeting, grace, otherFamily, otherItem, standingItem } from '../../builders/discussed';
import { aDay, jude, tara, thursday } from '../../builders/capture';
import { recordEvents } from '../../builders/record-events';
import { rowsOf } from '../../builders/rows-of';
import { aTestDesk, type TestDesk } from '../../builders/test-desk';
import type { ActionId, EscalationId, RequestId } from '../../../shared/kernel/ids';

const graceHerself: InputOf<'request.receive'>['details']['people'][number] = {
  id: grace,
  name: 'Grace Bellweather',
  relation: 'mother',
  bornOn: null,
  nhsNumber: null,
  caseNumber: '',
  consent: { state: 'given', how: 'spoken', on: thursday, notAgencies: [], notInWords: '' },
};
const question = 'Has anything eased this week?';
const decision: Decision = { text: 'Stay at level 3', reason: 'Home is easing', level: 3, changesIf: 'Cash again' };
let desk: TestDesk;
beforeEach(() => {
  desk = aTestDesk();
});
afterEach(() => desk.close());

const show = async (discussion = anItem) => {
  const shown = await desk.ask('discussion.show', { discussion });
  if (shown === null) throw new Error('the item is not shown');
  return shown;
};
const open = () => desk.done('discussion.open', { discussion: anItem, meeting: aMeeting, family: aFamily, question });
const say = (changes: Parameters<typeof aStatement>[0] = {}, after: ReturnType<typeof aStatement>['id'] | null = null) => {
  const statement = aStatement(changes);
  return desk.done('discussion.addStatement', { discussion: anItem, statement, after }).then(() => statement);
};
const codeOf = (result: Awaited<ReturnType<TestDesk['act']>>) => (result.ok ? null : result.refusal.code);

async function complete(): Promise<void> {
  await desk.done('discussion.writeDecision', { discussion: anItem, decision });
  await desk.done('discussion.agree', { discussion: anItem });
  await desk.done('discussion.setFamilyTold', { discussion: anItem, told: { told: 'yes', view: '' } });
  await desk.done('discussion.agreeReview', { discussion: anItem, on: aDay('2026-03-26') });
  await desk.done('discussion.leaveBlank', { discussion: anItem, blank: 'lead-practitioner', why: 'Bethan is asking' });
}

describe('an item as the live meeting shows it', () => {
  test('how its family may be reached, and who of them', async () => {
    aLiveMeeting(desk);
    expect((await show()).family?.safeContact).toEqual({ who: null, words: '' });
    await desk.done('family.setSafeContact', { family: aFamily, person: tara, words: 'Text first, after three' });
    expect((await show()).family?.safeContact).toEqual({ who: 'Tara Doyle', words: 'Text first, after three' });
  });

  test('before anybody opened it: its question and its family', async () => {
    aLiveMeeting(desk);
    expect(await show()).toMatchObject({
      isOpened: false,
      meeting: aMeeting,
      question,
      lines: [],
      missing: [],
      family: {
        name: 'Marchetti-Doyle',
        people: [
          { id: tara, name: 'Tara Doyle' },
          { id: jude, name: 'Jude Marchetti' },
        ],
        voice: [],
        request: null,
      },
    });
    expect((await show(standingItem)).family).toBeNull();
  });

  test('lines with who said them, in their order, removed ones in their place', async () => {
    aLiveMeeting(desk);
    await open();
    const fact = await say({ text: 'Missing again on 6 March', p: 'presenting' });
    const words = await say({ text: 'Boxing’s the only place', kind: 'own-words', speaker: { kind: 'family', person: jude } }, fact.id);
    await say({ text: 'I read that as avoiding', kind: 'opinion', speaker: { kind: 'colleague', colleague: colleagues.ingrid } }, fact.id);
    await desk.done('discussion.removeStatement', { discussion: anItem, statement: words.id });
    expect((await show()).lines).toMatchObject([
      { statement: { text: 'Missing again on 6 March', p: 'presenting' }, speaker: { name: 'PC Rhys Mallory', code: 'POL', tint: 'pol' } },
      { statement: { text: 'I read that as avoiding' }, speaker: { code: 'MH' }, isRemoved: false },
      { speaker: { name: 'Jude Marchetti', code: 'FAM', tint: 'fam' }, isRemoved: true, saidAt: desk.now },
    ]);
  });

  test('what is known of the family: lead, level, consent, best guess, what they said before', async () => {
    aLiveMeeting(desk);
    const inPart: Consent = {
      state: 'in-part',
      how: 'spoken',
      on: thursday,
      notAgencies: [agencies[7]?.id ?? anId(1)],
      notInWords: 'the landlord',
    };
    recordEvents(
      desk,
      {
        stream: { kind: 'family', id: aFamily },
        about: aFamily,
        events: [
          { type: 'LeadPractitionerSet', v: 1, lead: colleagues.bethan },
          { type: 'LevelOfNeedSet', v: 1, level: 3, why: '' },
          { type: 'ReviewSet', v: 1, on: aDay('2026-04-02') },
          { type: 'ConsentRecorded', v: 1, person: tara, consent: inPart },
          { type: 'FamilyRenamed', v: 1, name: 'Doyle-Marchetti' },
        ],
      },
      {
        stream: { kind: 'discussion', id: otherItem },
        about: aFamily,
        events: [
          {
            type: 'StatementAdded',
            v: 1,
            after: null,
            statement: aStatement({ text: 'Just be straight with me', kind: 'own-words', speaker: { kind: 'family', person: tara } }),
          },
        ],
      },
    );
    expect((await show()).family).toMatchObject({
      name: 'Doyle-Marchetti',
      lead: { id: colleagues.bethan, name: 'Bethan Pryce' },
      level: 3,
      reviewOn: '2026-04-02',
      consent: {
        summary: 'in-part',
        on: thursday,
        notAgreed: [
          { agency: agencies[7]?.id, inWords: '', people: ['Tara Doyle'] },
          { agency: null, inWords: 'the landlord', people: ['Tara Doyle'] },
        ],
      },
      bestGuess: null,
      voice: [{ words: 'Just be straight with me', who: 'Tara Doyle', on: thursday }],
    });
  });

  test('the request an item came from, in the words it came in', async () => {
    const request = anId<RequestId>(0x701);
    await desk.done('request.receive', {
      request,
      details: {
        receivedAt: desk.now,
        route: 'self',
        requestedBy: 'Grace Bellweather',
        wordsAsSpoken: 'I cannot keep up with the rent',
        people: [graceHerself],
        safeContact: '',
        address: '',
        phone: '',
        urgent: [],
        sourceReference: '',
      },
    });
    aLiveMeeting(desk);
    recordEvents(desk, {
      stream: { kind: 'meeting', id: aMeeting },
      about: otherFamily,
      events: [
        {
          type: 'AgendaItemChanged',
          v: 1,
          item: {
            id: otherItem,
            kind: 'new-request',
            family: otherFamily,
            request,
            title: '',
            question,
            minutes: 10,
            presenter: null,
            needs: [],
            carriedFrom: null,
          },
        },
      ],
    });
    expect((await show(otherItem)).family?.request).toEqual({
      route: 'self',
      requestedBy: 'Grace Bellweather',
      words: 'I cannot keep up with the rent',
      on: thursday,
    });
  });

  test('nothing to a colleague who may not know of families', async () => {
    aLiveMeeting(desk);
    desk.seat(colleagues.lee, ['administrator']);
    await expect(desk.ask('discussion.show', { discussion: anItem })).rejects.toThrow('not-permitted');
  });

  test('an item nobody planned is not there', async () => {
    expect(await desk.ask('discussion.show', { discussion: anItem })).toBeNull();
  });
});

describe('writing', () => {
  test('a line that names a person of another family is refused', async () => {
    aLiveMeeting(desk);
    await open();
    const statement = aStatement({ people: [grace] });
    expect(codeOf(await desk.act('discussion.addStatement', { discussion: anItem, statement, after: null }))).toBe(
      'person-of-another-family',
    );
  });

  test('every event of an item is about its family and no other', async () => {
    aLiveMeeting(desk);
    await open();
    await say();
    await desk.done('discussion.undo', { discussion: anItem });
    const about = desk.hub.read.prepare(`SELECT DISTINCT about FROM journal WHERE stream_kind = 'discussion'`).pluck().all();
    expect(about).toEqual([aFamily]);
  });

  test('undo and redo say what they would turn, to the colleague who did it', async () => {
    aLiveMeeting(desk);
    await open();
    await say();
    expect(await show()).toMatchObject({ undo: 'StatementAdded', redo: null });
    await desk.done('discussion.undo', { discussion: anItem });
    expect(await show()).toMatchObject({ undo: null, redo: 'StatementAdded', lines: [{ isRemoved: true }] });
    await desk.done('discussion.redo', { discussion: anItem });
    expect((await show()).lines).toMatchObject([{ isRemoved: false }]);
    desk.seat(colleagues.adaeze);
    expect(await show()).toMatchObject({ undo: null, redo: null });
    expect(codeOf(await desk.act('discussion.undo', { discussion: anItem }))).toBe('nothing-to-undo');
  });
});

describe('closing', () => {
  test('says what is missing until it is there', async () => {
    aLiveMeeting(desk);
    await open();
    recordEvents(desk, {
      stream: { kind: 'action', id: anId<ActionId>(0x801) },
      about: aFamily,
      events: [
        {
          type: 'ActionAgreed',
          v: 1,
          text: 'Ring',
          family: aFamily,
          discussion: anItem,
          goal: null,
          owner: null,
          due: thursday,
          ownerWasThere: false,
        },
      ],
    });
    expect((await show()).missing).toEqual([
      'decision',
      'reason',
      'agreement',
      'family-told',
      'action-owner',
      'next-review',
      'lead-practitioner',
    ]);
    const refused = await desk.act('discussion.close', { discussion: anItem, overrideReason: '' });
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'blanks-left', details: { count: 7 } } });
    await complete();
    expect((await show()).missing).toEqual(['action-owner']);
    recordEvents(desk, {
      stream: { kind: 'action', id: anId<ActionId>(0x801) },
      about: aFamily,
      events: [{ type: 'ActionWithdrawn', v: 1 }],
    });
    expect((await show()).missing).toEqual([]);
    await desk.done('discussion.close', { discussion: anItem, overrideReason: '' });
    expect(await show()).toMatchObject({ isClosed: true, isProvisional: false });
    const statement = aStatement();
    expect(codeOf(await desk.act('discussion.addStatement', { discussion: anItem, statement, after: null }))).toBe('item-closed');
  });

  test('is provisional while the police are needed and not there', async () => {
    aLiveMeeting(desk, [colleagues.adaeze, colleagues.priyanka, colleagues.callum, colleagues.ingrid, colleagues.dean]);
    await open();
    await complete();
    desk.seat(colleagues.priyanka, ['minute-taker']);
    expect(codeOf(await desk.act('discussion.close', { discussion: anItem, overrideReason: 'He is missing' }))).toBe(
      'only-chair-overrides',
    );
    await desk.done('discussion.close', { discussion: anItem, overrideReason: '' });
    expect(await show()).toMatchObject({ isClosed: true, isProvisional: true });
    const closed = desk.hub.read.prepare(`SELECT body FROM journal WHERE type = 'DiscussionClosed'`).pluck().get();
    expect(JSON.parse(String(closed))).toMatchObject({
      body: { quoracy: { quorate: false, missing: [disciplines.police], inWriting: [] } },
    });
  });

  test('what the police wrote before counts as being there', async () => {
    aLiveMeeting(desk, [colleagues.adaeze, colleagues.priyanka, colleagues.callum, colleagues.ingrid, colleagues.dean]);
    recordEvents(desk, {
      stream: { kind: 'meeting', id: aMeeting },
      about: null,
      events: [{ type: 'ContributedInWriting', v: 1, who: colleagues.rhys, item: anItem }],
    });
    await open();
    await complete();
    await desk.done('discussion.close', { discussion: anItem, overrideReason: '' });
    expect((await show()).isProvisional).toBe(false);
  });
});

describe('stepping up', () => {
  const escalation = anId<EscalationId>(0x901);
  const empty = { escalation, family: null, who: '', heard: '', caller: '', meeting: null };

  test('keeps the time with every field empty, once', async () => {
    await desk.done('escalation.record', empty);
    await desk.done('escalation.record', empty);
    expect(await desk.ask('escalation.recent', {})).toEqual([
      { id: escalation, at: desk.now, family: null, familyName: '', who: '', heard: '', caller: '', recordedBy: 'Priyanka Sood' },
    ]);
  });

  test('names the family to those who may know of it', async () => {
    aLiveMeeting(desk);
    await desk.done('escalation.record', {
      ...empty,
      family: aFamily,
      who: 'Jude',
      heard: 'Not home since last night',
      caller: 'Callum Reyes',
      meeting: aMeeting,
    });
    expect(await desk.ask('escalation.recent', {})).toMatchObject([{ familyName: 'Marchetti-Doyle', who: 'Jude' }]);
  });
});

test('every list is read by an index, never by going through a table', () => {
  const plans = [
    statements.itemOf(anItem),
    statements.familyOf(aFamily),
    statements.peopleOf(aFamily),
    statements.bestGuessOf(aFamily),
    statements.ownWordsBefore(aFamily, anItem),
    statements.requestOf(anId<RequestId>(1)),
    statements.actionsOf(anItem),
    statements.attestedMinuteOf(anItem),
    recentEscalations({ kind: 'except', families: [otherFamily] }),
  ].map((query) => planOf(desk.hub.read, query));
  for (const plan of plans) expect(plan).not.toMatch(/SCAN (?!escalation USING INDEX)/);
  // Every family is asked for; their people are found by them.
  expect(planOf(desk.hub.read, statements.otherPeople(aFamily, { kind: 'all' }))).toMatch(/SEARCH discussion_person USING PRIMARY KEY/);
});

test('dropping the read models and replaying the journal gives the same rows', async () => {
  aLiveMeeting(desk);
  await open();
  const words = await say({ kind: 'own-words', speaker: { kind: 'family', person: jude } });
  await say();
  await desk.done('discussion.removeStatement', { discussion: anItem, statement: words.id });
  await complete();
  await desk.done('escalation.record', {
    escalation: anId<EscalationId>(1),
    family: aFamily,
    who: '',
    heard: '',
    caller: '',
    meeting: null,
  });
  const before = [discussionView, escalationView].map((view) => rowsOf(desk.hub, view));
  for (const view of [discussionView, escalationView]) desk.hub.write((tx) => rebuild(tx, view));
  expect([discussionView, escalationView].map((view) => rowsOf(desk.hub, view))).toEqual(before);
});
