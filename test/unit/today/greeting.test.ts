import { expect, test } from 'vitest';
import { dayWords, greetingWords } from '../../../renderer/src/places/today/greeting';
import type { CurrentMeeting } from '../../../shared/contract/meeting';
import type { TodayWork } from '../../../shared/contract/today';
import { aPlan } from '../../builders/meeting';

const work = {
  today: '2026-03-12',
  now: '08:40',
  requests: { total: 0, urgent: 0, rows: [] },
  overdue: { total: 0, blocked: 0, rows: [] },
  minutes: { toCheck: 0, toSign: 0 },
} as unknown as TodayWork;

// Only what the sentence is made of.
function aMeeting(change: object = {}, plan: object = {}): CurrentMeeting {
  return { state: 'planned', plan: { ...aPlan(), ...plan }, items: [], ...change } as unknown as CurrentMeeting;
}
const item = (missing: readonly string[], consent = 'given') => ({
  state: 'todo',
  consent,
  quoracy: { quorate: missing.length === 0, missing },
});

test.each([
  ['Adaeze Whitmore', '08:40', 'Good morning, Adaeze'],
  ['PC Rhys Mallory', '12:00', 'Good afternoon, Rhys'],
  ['Dr', '18:30', 'Good evening, Dr'],
])('greets %s at %s', (name, time, words) => {
  expect(greetingWords(name, time)).toBe(words);
});

test.each([
  [null, '08:40', 'No agenda is built yet. Nothing to sort first.'],
  [aMeeting(), '08:40', 'Daily MDT in 35 minutes. Nothing to sort first.'],
  [aMeeting(), '09:14', 'Daily MDT in one minute. Nothing to sort first.'],
  [aMeeting(), '07:00', 'Daily MDT at 09:15. Nothing to sort first.'],
  [aMeeting(), '09:20', 'Daily MDT was due at 09:15. Nothing to sort first.'],
  [aMeeting({ state: 'live' }), '09:20', 'Daily MDT is running. Nothing to sort first.'],
  [aMeeting({}, { on: '2026-03-16' }), '09:20', 'Daily MDT on Monday 16 March at 09:15. Nothing to sort first.'],
  [aMeeting({ items: [item(['police']), item([])] }), '08:40', 'Daily MDT in 35 minutes. First, one item without everyone it needs.'],
])('says when the meeting is and that nothing waits, or what does', (meeting, time, words) => {
  expect(dayWords(meeting, work, time)).toBe(words);
});

test('names what to sort in the order it presses', () => {
  const meeting = aMeeting({ items: [item(['police']), item([], 'withdrawn')] }, { chair: null });
  const urgent = { ...work, requests: { ...work.requests, urgent: 2 } };
  expect(dayWords(meeting, urgent, '08:40')).toBe(
    'Daily MDT in 35 minutes. First, 2 urgent requests to triage, one family whose consent was withdrawn, a chair and a minute-taker to set and one item without everyone it needs.',
  );
});
