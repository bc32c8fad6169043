import type { CurrentMeeting } from '../../../../shared/contract/meeting';
import type { TodayWork } from '../../../../shared/contract/today';
import { formatWeekday, formatDayMonth } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';

const titles = ['PC', 'Dr', 'Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Sgt', 'DC', 'DS', 'Rev'];
const longWaitMinutes = 90;

/** "Good morning, Adaeze" by the hub's clock. @param time `HH:MM` */
export function greetingWords(name: string, time: string): string {
  const first = firstName(name);
  if (time < '12:00') return t('today.goodMorning', { name: first });
  return time < '18:00' ? t('today.goodAfternoon', { name: first }) : t('today.goodEvening', { name: first });
}

/** When the meeting is, and what to sort before it, in two sentences. */
export function dayWords(meeting: CurrentMeeting | null, work: TodayWork, time: string): string {
  const matters = mattersToSort(meeting, work);
  const sort = matters.length === 0 ? t('today.nothingToSort') : t('today.sortFirst', { matters: inOneLine(matters) });
  return `${whenWords(meeting, work.today, time)} ${sort}`;
}

/** What is worth sorting before the meeting, the most pressing first. */
export function mattersToSort(meeting: CurrentMeeting | null, work: TodayWork): string[] {
  const items = meeting?.items ?? [];
  const withdrawn = items.filter(({ consent }) => consent === 'withdrawn').length;
  const open = items.filter(({ state, quoracy }) => state === 'todo' && !quoracy.quorate && quoracy.missing.length > 0).length;
  const needsRoles = meeting !== null && (meeting.plan.chair === null || meeting.plan.minuteTaker === null);
  return [
    ...(work.requests.urgent > 0 ? [t('today.urgentToTriage', { count: work.requests.urgent })] : []),
    ...(withdrawn > 0 ? [t('today.consentWithdrawn', { count: withdrawn })] : []),
    ...(needsRoles ? [t('today.rolesToSet')] : []),
    ...(open > 0 ? [t('today.itemsNotQuorate', { count: open })] : []),
  ];
}

export function inOneLine(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : t('ui.and', { list: words.slice(0, -1).join(', '), last });
}

function whenWords(meeting: CurrentMeeting | null, today: string, time: string): string {
  if (meeting === null) return t('today.noAgenda');
  if (meeting.state === 'live') return t('today.meetingRuns');
  const { on, startsAt } = meeting.plan;
  if (on !== today) return t('today.meetingOn', { day: `${formatWeekday(on)} ${formatDayMonth(on)}`, time: startsAt });
  const minutes = minutesOfDay(startsAt) - minutesOfDay(time);
  if (minutes > longWaitMinutes) return t('today.meetingAt', { time: startsAt });
  return minutes > 0 ? t('today.meetingSoon', { minutes }) : t('today.meetingLate', { time: startsAt });
}

function firstName(name: string): string {
  const words = name.split(' ').filter((word) => word !== '');
  return words.find((word) => !titles.includes(word)) ?? name;
}

function minutesOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
