import { afterAll, beforeAll, expect, test } from 'vitest';
import { rebuild } from '../../../electron/service/desk/view';
import { planOf, type Sql } from '../../../electron/service/vault/sql';
import { meetingView } from '../../../electron/service/views/meeting/projection';
import * as meeting from '../../../electron/service/views/meeting/sql';
import { searchView } from '../../../electron/service/views/search/projection';
import { entriesOfFamily, entryOf, found } from '../../../electron/service/views/search/sql';
import { todayView } from '../../../electron/service/views/today/projection';
import * as today from '../../../electron/service/views/today/sql';
import type { ActionId, DiscussionId, FamilyId, MeetingId, RequestId } from '../../../shared/kernel/ids';
import { anId, colleagues } from '../../builders/directory';
import { aPerson, day, someDetails } from '../../builders/request';
import { rowsOf } from '../../builders/rows-of';
import { aTestDesk, type TestDesk } from '../../builders/test-desk';

let desk: TestDesk;
const family = anId<FamilyId>(0x701);
const on = day('2026-03-12');
const all = { kind: 'all' } as const;
const except = { kind: 'except', families: [anId<FamilyId>(0x7ff)] } as const;

beforeAll(async () => {
  desk = aTestDesk();
  const request = anId<RequestId>(0x801);
  await desk.done('request.receive', { request, details: someDetails({ urgent: ['missing'] }) });
  await desk.done('family.add', { family, name: 'Novotný', request });
  await desk.done('family.addPerson', { family, person: aPerson() });
  await desk.done('family.rename', { family, name: 'Novotny-Hale' });
  await desk.done('request.triage', { request, outcome: 'hub-mdt', reason: 'Two agencies', level: 3, family });
  await desk.done('family.setReview', { family, on });
  const action = anId<ActionId>(0xa01);
  await desk.done('action.agree', {
    action,
    text: 'Ring the nursery',
    family,
    discussion: null,
    goal: null,
    owner: colleagues.noor,
    due: on,
  });
  await desk.done('action.setDue', { action, due: day('2026-03-13'), why: 'She is ill' });
  const live = anId<MeetingId>(0x900);
  await desk.done('meeting.buildDaily', { meeting: live });
  const item = (await desk.ask('meeting.current', {}))?.items.at(-1)?.id ?? anId<DiscussionId>(0);
  await desk.done('meeting.start', { meeting: live });
  await desk.done('meeting.arrive', { meeting: live, who: colleagues.rhys });
  await desk.done('meeting.openItem', { meeting: live, item });
  await desk.done('meeting.closeItem', { meeting: live, item, outcome: 'provisional', why: 'Housing away' });
  await desk.done('meeting.close', { meeting: live });
});
afterAll(() => desk.close());

const lists: readonly (readonly [string, Sql])[] = [all, except].flatMap((visible) => [
  ['the live meeting', meeting.liveMeeting],
  ['the next planned', meeting.nextPlanned(on)],
  ['unfinished meetings', meeting.unfinishedMeetings],
  ['meetings held on a day', meeting.heldOn(on)],
  ['families named', meeting.familiesNamed([family], visible)],
  ['consents', meeting.consentsOf([family])],
  ['waiting items', meeting.waitingItems(visible)],
  ['families on an agenda', meeting.takenFamilies(on)],
  ['open requests', meeting.openRequests(visible)],
  ['reviews due', meeting.reviewsDueBy(on, visible)],
  ['the last item of a family', meeting.lastItemOf(family)],
  ['waiting requests', today.waitingRequests(5)],
  ['waiting counts', today.waitingCounts],
  ['overdue actions', today.overdueActions(on, visible, 8)],
  ['overdue counts', today.overdueCounts(on, visible)],
  ['minute counts', today.minuteCounts(visible)],
  ['found', found('family', 'words : "novo" *', visible, 12)],
  ['an entry', entryOf('family', family)],
  ['entries of a family', entriesOfFamily(family)],
]);

test.each(lists)('%s are found by an index', (_name, query) => {
  const steps = planOf(desk.hub.read, query).split('\n');
  // The full-text index reads as a scan of a virtual table: it is the index.
  expect(steps.filter((step) => step.startsWith('SCAN') && !step.includes('VIRTUAL TABLE INDEX 0:M'))).toEqual([]);
});

test('the latest meetings are read in the order of their index, and stop at the limit', () => {
  expect(planOf(desk.hub.read, meeting.latestMeetings(200))).toMatch(/SCAN meeting USING INDEX meeting_by_date/);
});

test('families somebody stepped up about are read in the order of their index, one row a family', () => {
  expect(planOf(desk.hub.read, meeting.steppedUp(all))).toMatch(/^SCAN stepped USING COVERING INDEX meeting_stepped_up_by_at$/m);
});

test.each([
  ['meeting', meetingView],
  ['today', todayView],
  ['search', searchView],
])('the read model of %s is the same, byte for byte, when it is made again from the journal', (_name, view) => {
  const before = rowsOf(desk.hub, view);
  expect(before).toContain('Novotny-Hale');
  desk.hub.write((tx) => rebuild(tx, view));
  expect(rowsOf(desk.hub, view)).toBe(before);
});
