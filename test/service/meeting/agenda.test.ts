import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { all } from '../../../electron/service/vault/sql';
import { steppedUp } from '../../../electron/service/views/meeting/sql';
import type { DiscussionId, EscalationId, FamilyId, MeetingId, RequestId } from '../../../shared/kernel/ids';
import { DAY_MS } from '../../../shared/kernel/instant';
import { anId, colleagues, disciplines } from '../../builders/directory';
import { day, someDetails } from '../../builders/request';
import { aTestDesk, D0, type TestDesk } from '../../builders/test-desk';

let desk: TestDesk;
beforeEach(() => {
  desk = aTestDesk();
});
afterEach(() => desk.close());

const meeting = anId<MeetingId>(0x900);
const next = anId<MeetingId>(0x901);
const marchetti = anId<FamilyId>(0x701);
const bellweather = anId<FamilyId>(0x702);
const request = anId<RequestId>(0x801);

async function aFamily(family: FamilyId, name: string, from: RequestId | null = null): Promise<void> {
  await desk.done('family.add', { family, name, request: from });
}

async function aRequestForTheMeeting(): Promise<void> {
  await desk.done('request.receive', { request, details: someDetails() });
  await aFamily(marchetti, 'Marchetti-Doyle', request);
  await desk.done('request.triage', { request, outcome: 'hub-mdt', reason: 'Missing twice', level: 3, family: marchetti });
}

const current = async () => {
  const answer = await desk.ask('meeting.current', {});
  if (answer === null) throw new Error('there is no meeting');
  return answer;
};
const rows = async () => (await current()).items.map(({ kind, familyName, startsAt }) => [kind, familyName, startsAt]);

describe('one act builds the agenda of the next daily meeting', () => {
  test('from requests, reviews and overdue actions, in the standing order, with times', async () => {
    await aRequestForTheMeeting();
    await aFamily(bellweather, 'Bellweather');
    await desk.done('family.setReview', { family: bellweather, on: day('2026-03-12') });
    await desk.done('action.agree', {
      action: anId(0xa01),
      text: 'Send the arrears statement',
      family: bellweather,
      discussion: null,
      goal: null,
      owner: colleagues.gita,
      due: day('2026-03-12'),
    });
    desk.now = D0 + DAY_MS;
    await desk.done('meeting.buildDaily', { meeting });
    expect(await rows()).toEqual([
      ['welcome', null, '09:15'],
      ['overdue-actions', null, '09:17'],
      ['new-request', 'Marchetti-Doyle', '09:23'],
      ['review', 'Bellweather', '09:35'],
    ]);
    expect(await current()).toMatchObject({
      plan: { on: '2026-03-13', title: 'Daily MDT', chair: colleagues.adaeze, minuteTaker: colleagues.priyanka },
      plannedEnd: '10:15',
      expectedEnd: '09:45',
      freeMinutes: 30,
      sixthP: 'Predictions',
      chairName: 'Adaeze Whitmore',
      state: 'planned',
    });
  });

  test('with an item for urgent requests that nobody has triaged', async () => {
    await desk.done('request.receive', { request, details: someDetails({ urgent: ['missing'] }) });
    await desk.done('meeting.buildDaily', { meeting });
    expect(await rows()).toEqual([
      ['welcome', null, '09:15'],
      ['urgent', null, '09:17'],
    ]);
  });

  test('once: the same day is refused a second agenda, and a day that has gone has none', async () => {
    await desk.done('meeting.buildDaily', { meeting });
    expect(await desk.act('meeting.buildDaily', { meeting: next })).toMatchObject({
      refusal: { code: 'meeting-already-planned' },
    });
    expect(await desk.act('meeting.buildDaily', { meeting: next, on: day('2026-03-11') })).toMatchObject({
      refusal: { code: 'meeting-day-past' },
    });
  });

  test('for the next working day once today is over', async () => {
    desk.now = Date.UTC(2026, 2, 13, 16, 0);
    await desk.done('meeting.buildDaily', { meeting });
    expect((await current()).plan.on).toBe('2026-03-16');
  });

  test('and every event of it names one family at most', async () => {
    await aRequestForTheMeeting();
    await aFamily(bellweather, 'Bellweather');
    await desk.done('family.setReview', { family: bellweather, on: day('2026-03-12') });
    await desk.done('meeting.buildDaily', { meeting });
    const about = desk.hub.read.prepare(`SELECT type, about, body FROM journal WHERE stream_kind = 'meeting' ORDER BY position`).all() as {
      type: string;
      about: string | null;
      body: string;
    }[];
    expect(about.map(({ type, about: family }) => [type, family])).toEqual([
      ['MeetingPlanned', null],
      ['AgendaItemAdded', marchetti],
      ['AgendaItemAdded', bellweather],
    ]);
    for (const { body } of about) expect(body.includes(marchetti) && body.includes(bellweather)).toBe(false);
  });
});

describe('what could go on', () => {
  test('is what is open and not listed, by name', async () => {
    await aRequestForTheMeeting();
    await aFamily(bellweather, 'Bellweather');
    await desk.done('family.setReview', { family: bellweather, on: day('2026-03-16') });
    await desk.done('meeting.buildDaily', { meeting });
    const { rows: offered, on } = await desk.ask('meeting.suggestions', {});
    expect(on).toBe('2026-03-12');
    expect(offered.map(({ familyName, kind, due }) => [familyName, kind, due])).toEqual([['Bellweather', 'review', '2026-03-16']]);
    const [{ familyName: _name, due: _due, steppedUpAt: _at, ...item }] = offered as [(typeof offered)[number]];
    await desk.done('meeting.addItem', { meeting, item: { ...item, needs: [...item.needs], id: anId(0xb01) }, before: null });
    expect((await desk.ask('meeting.suggestions', {})).rows).toEqual([]);
    expect(await desk.act('meeting.addItem', { meeting, item: { ...item, needs: [], id: anId(0xb02) }, before: null })).toMatchObject({
      refusal: { code: 'family-already-listed' },
    });
  });

  test('has a request again whose item was taken off', async () => {
    await aRequestForTheMeeting();
    await desk.done('meeting.buildDaily', { meeting });
    const item = (await current()).items[1]?.id ?? anId<DiscussionId>(0);
    await desk.done('meeting.removeItem', { meeting, item, why: 'The family asked to wait' });
    expect((await desk.ask('meeting.suggestions', {})).rows).toMatchObject([{ request, familyName: 'Marchetti-Doyle' }]);
  });
});

describe('what was not finished', () => {
  test('comes back on the next agenda with its question, and not once it is done', async () => {
    await aRequestForTheMeeting();
    await desk.done('meeting.buildDaily', { meeting });
    await desk.done('meeting.start', { meeting });
    await desk.done('meeting.close', { meeting });
    desk.now = D0 + DAY_MS;
    await desk.done('meeting.buildDaily', { meeting: next });
    expect(await rows()).toEqual([
      ['welcome', null, '09:15'],
      ['new-request', 'Marchetti-Doyle', '09:17'],
    ]);
    const item = (await current()).items[1];
    expect(item).toMatchObject({ request, question: 'What would help this family now, and who will lead?' });
    expect(item?.carriedFrom).not.toBeNull();
    await desk.done('meeting.start', { meeting: next });
    await desk.done('meeting.openItem', { meeting: next, item: item?.id ?? anId(0) });
    await desk.done('meeting.closeItem', { meeting: next, item: item?.id ?? anId(0), outcome: 'done', why: '' });
    await desk.done('meeting.close', { meeting: next });
    desk.now = D0 + 4 * DAY_MS;
    expect((await desk.ask('meeting.suggestions', {})).rows).toEqual([]);
  });

  test('also when the day of an agenda passed without a meeting', async () => {
    await aRequestForTheMeeting();
    await desk.done('meeting.buildDaily', { meeting });
    desk.now = D0 + DAY_MS;
    expect(await desk.ask('meeting.current', {})).toBeNull();
    await desk.done('meeting.buildDaily', { meeting: next });
    expect(await rows()).toHaveLength(2);
  });

  test('a review that was discussed does not come back until its next day', async () => {
    await aFamily(bellweather, 'Bellweather');
    await desk.done('family.setReview', { family: bellweather, on: day('2026-03-12') });
    await desk.done('meeting.buildDaily', { meeting });
    const item = (await current()).items[1]?.id ?? anId<DiscussionId>(0);
    await desk.done('meeting.start', { meeting });
    await desk.done('meeting.openItem', { meeting, item });
    await desk.done('meeting.closeItem', { meeting, item, outcome: 'done', why: '' });
    await desk.done('meeting.close', { meeting });
    desk.now = D0 + DAY_MS;
    expect((await desk.ask('meeting.suggestions', {})).rows).toEqual([]);
    await desk.done('family.setReview', { family: bellweather, on: day('2026-03-13') });
    expect((await desk.ask('meeting.suggestions', {})).rows).toHaveLength(1);
  });
});

describe('a family somebody stepped up about', () => {
  const stepUp = (escalation: number, family: FamilyId | null = bellweather) =>
    desk.done('escalation.record', {
      escalation: anId<EscalationId>(escalation),
      family,
      who: 'Grace',
      heard: 'She is afraid to go home',
      caller: 'Kwame',
      meeting: null,
    });
  const offered = async () => {
    const { rows: suggested } = await desk.ask('meeting.suggestions', {});
    return suggested.map(({ familyName, kind, steppedUpAt }) => [familyName, kind, steppedUpAt]);
  };

  test('is on the next agenda in its place in the standing order, and the question says when', async () => {
    await aFamily(bellweather, 'Bellweather');
    await desk.done('family.setReview', { family: bellweather, on: day('2026-03-12') });
    await stepUp(1);
    await stepUp(2, null);
    expect(await offered()).toEqual([['Bellweather', 'escalation', D0]]);
    await desk.done('meeting.buildDaily', { meeting });
    expect((await rows()).map(([kind, name]) => [kind, name])).toEqual([
      ['welcome', null],
      ['escalation', 'Bellweather'],
    ]);
    expect((await current()).items[1]?.question).toMatch(/^Somebody stepped up on 12 March at 08:30\./);
    expect(await offered()).toEqual([]);
  });

  test('stays open until a meeting that began afterwards has spoken of them', async () => {
    await aFamily(bellweather, 'Bellweather');
    await stepUp(1);
    desk.now = D0 + 60_000;
    await desk.done('meeting.buildDaily', { meeting });
    const item = (await current()).items[1]?.id ?? anId<DiscussionId>(0);
    await desk.done('meeting.start', { meeting });
    await desk.done('meeting.openItem', { meeting, item });
    desk.now += 60_000;
    const during = desk.now;
    await stepUp(2);
    await desk.done('meeting.closeItem', { meeting, item, outcome: 'done', why: '' });
    await desk.done('meeting.close', { meeting });
    expect(await offered()).toEqual([['Bellweather', 'escalation', during]]);
    desk.now = D0 + DAY_MS;
    await desk.done('meeting.buildDaily', { meeting: next });
    const again = (await current()).items[1]?.id ?? anId<DiscussionId>(0);
    await desk.done('meeting.start', { meeting: next });
    await desk.done('meeting.openItem', { meeting: next, item: again });
    await desk.done('meeting.closeItem', { meeting: next, item: again, outcome: 'done', why: '' });
    await desk.done('meeting.close', { meeting: next });
    expect(await offered()).toEqual([]);
  });

  test('is not offered to somebody who may not see them', async () => {
    await aFamily(bellweather, 'Bellweather');
    await stepUp(1);
    expect(all(desk.hub.read, steppedUp({ kind: 'except', families: [bellweather] }))).toEqual([]);
    expect(all(desk.hub.read, steppedUp({ kind: 'all' }))).toEqual([{ family: bellweather, at: D0 }]);
  });
});

test('an item asks for those it needed last time, or the lead and the discipline the hub names', async () => {
  await aRequestForTheMeeting();
  await desk.done('family.setLead', { family: marchetti, lead: colleagues.bethan });
  await desk.done('meeting.buildDaily', { meeting });
  const item = (await current()).items[1];
  expect(item?.needs).toEqual([disciplines.earlyHelp, disciplines.socialWork]);
  const { id = anId<DiscussionId>(0), title = '', question = '', minutes = 1, presenter = null } = item ?? {};
  await desk.done('meeting.changeItem', { meeting, item: id, title, question, minutes, presenter, needs: [disciplines.police] });
  await desk.done('meeting.start', { meeting });
  await desk.done('meeting.openItem', { meeting, item: id });
  await desk.done('meeting.closeItem', { meeting, item: id, outcome: 'done', why: '' });
  await desk.done('meeting.close', { meeting });
  await desk.done('family.setReview', { family: marchetti, on: day('2026-03-13') });
  expect((await desk.ask('meeting.suggestions', {})).rows[0]?.needs).toEqual([disciplines.police]);
});

test('a colleague the hub does not know has no part in a meeting', async () => {
  await desk.done('meeting.buildDaily', { meeting });
  expect(await desk.act('meeting.arrive', { meeting, who: anId(0x3ff) })).toMatchObject({ refusal: { code: 'colleague-unknown' } });
});
