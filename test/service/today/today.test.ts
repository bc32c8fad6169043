import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ActionId, DiscussionId, FamilyId, MeetingId, MinuteId, RequestId } from '../../../shared/kernel/ids';
import { DAY_MS } from '../../../shared/kernel/instant';
import { anId, colleagues } from '../../builders/directory';
import { recordEvents } from '../../builders/record-events';
import { day, someDetails } from '../../builders/request';
import { aTestDesk, D0, type TestDesk } from '../../builders/test-desk';

let desk: TestDesk;
beforeEach(() => {
  desk = aTestDesk();
});
afterEach(() => desk.close());

const family = anId<FamilyId>(0x701);
const work = () => desk.ask('today.show', {});

test('on a quiet day nothing waits', async () => {
  expect(await work()).toEqual({
    today: '2026-03-12',
    now: '08:30',
    requests: { total: 0, urgent: 0, rows: [] },
    overdue: { total: 0, blocked: 0, rows: [] },
    minutes: { toCheck: 0, toSign: 0 },
  });
});

test('requests nobody has triaged are counted, the urgent first, with how the words begin', async () => {
  for (const number of [1, 2, 3, 4, 5, 6]) {
    await desk.done('request.receive', {
      request: anId<RequestId>(0x800 + number),
      details: someDetails({
        receivedAt: D0 - number,
        urgent: number === 2 ? ['missing'] : [],
        wordsAsSpoken: `${number} ${'🙂'.repeat(200)}`,
      }),
    });
  }
  const { requests } = await work();
  expect(requests).toMatchObject({ total: 6, urgent: 1 });
  expect(requests.rows.map(({ request }) => request)).toEqual([2, 6, 5, 4, 3].map((number) => anId(0x800 + number)));
  expect(requests.rows[0]?.words).toBe(`2 ${'🙂'.repeat(158)}`);
  await desk.done('request.triage', { request: anId(0x802), outcome: 'advice', reason: 'Known to school', level: null, family: null });
  expect((await work()).requests).toMatchObject({ total: 5, urgent: 0 });
});

test('actions are overdue the day after they were due, until somebody answers for them', async () => {
  await desk.done('family.add', { family, name: 'Bellweather', request: null });
  const action = anId<ActionId>(0xa01);
  const agreed = {
    action,
    text: 'Send the arrears statement',
    family,
    discussion: null,
    goal: null,
    owner: colleagues.gita,
    due: day('2026-03-12'),
  };
  await desk.done('action.agree', agreed);
  expect((await work()).overdue.total).toBe(0);
  desk.now = D0 + 4 * DAY_MS;
  await desk.done('action.block', { action, why: 'Her manager is away' });
  expect((await work()).overdue).toEqual({
    total: 1,
    blocked: 1,
    rows: [
      {
        action,
        text: 'Send the arrears statement',
        familyName: 'Bellweather',
        owner: { who: colleagues.gita, name: 'Gita Marsh', code: 'HSG', agencyName: 'Riverside Homes', tint: 'hsg' },
        daysLate: 4,
        isBlocked: true,
      },
    ],
  });
  await desk.done('action.notPossible', { action, why: 'The family moved' });
  expect((await work()).overdue.total).toBe(0);
});

test('minutes wait for those who check and those who sign, until they are signed', async () => {
  const discussion = { kind: 'discussion', id: anId<DiscussionId>(0xb01) } as const;
  const minute = { kind: 'minute', id: anId<MinuteId>(0xc01) } as const;
  const quoracy = { quorate: true, missing: [], inWriting: [] };
  const happened = (stream: typeof discussion | typeof minute, event: object) =>
    // Events of other parts, only as far as this view reads them.
    recordEvents(desk, { stream, about: family, events: [{ v: 1, ...event } as never] });
  const waiting = async () => (await work()).minutes;

  happened(discussion, { type: 'DiscussionClosed', quoracy, overrideReason: '', provisional: false });
  expect(await waiting()).toEqual({ toCheck: 1, toSign: 0 });
  const signature = { who: colleagues.priyanka, role: 'minute-taker', at: D0 };
  const record = { meeting: { on: '2026-03-12' }, reference: 'KE-0417', version: 1 };
  happened(minute, { type: 'MinuteAttested', discussion: discussion.id, meeting: anId<MeetingId>(0x900), family, record, signature });
  expect(await waiting()).toEqual({ toCheck: 0, toSign: 1 });
  happened(minute, { type: 'MinuteReturned', why: 'A date' });
  expect(await waiting()).toEqual({ toCheck: 1, toSign: 0 });
  desk.seat(colleagues.bethan, ['practitioner']);
  expect(await waiting()).toEqual({ toCheck: 0, toSign: 0 });
  desk.seat(colleagues.adaeze, ['chair', 'minute-taker']);
  happened(minute, { type: 'MinuteSigned', version: 1, signature });
  expect(await waiting()).toEqual({ toCheck: 0, toSign: 0 });
  happened(discussion, { type: 'DiscussionReopened', why: 'More was said' });
  happened(discussion, { type: 'DiscussionClosed', quoracy, overrideReason: '', provisional: true });
  expect(await waiting()).toEqual({ toCheck: 0, toSign: 0 });
});

test('a standing matter has no minute that could wait', async () => {
  const stream = { kind: 'discussion', id: anId<DiscussionId>(0xb01) } as const;
  const quoracy = { quorate: true, missing: [], inWriting: [] };
  recordEvents(desk, {
    stream,
    about: null,
    events: [{ type: 'DiscussionClosed', v: 1, quoracy, overrideReason: '', provisional: false }],
  });
  expect((await work()).minutes.toCheck).toBe(0);
});
