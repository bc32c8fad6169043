import type { CurrentMeeting, ListedMeeting, ShownSuggestion, Suggestions } from '../../../../shared/contract/meeting';
import { nextMeetingDay } from '../../../../shared/domain/meeting/next-meeting-day';
import { meetingQuoracy } from '../../../../shared/domain/meeting/quoracy';
import { agendaOf, openItemOf, type MeetingState } from '../../../../shared/domain/meeting/state';
import { suggestAgenda, type AgendaRules, type SuggestedAgenda } from '../../../../shared/domain/meeting/suggest-agenda';
import { endsAt, finishOf, freeMinutes, laterBy } from '../../../../shared/domain/meeting/time-plan';
import { dateAt, type CalendarDate } from '../../../../shared/kernel/calendar-date';
import type { ColleagueId, MeetingId } from '../../../../shared/kernel/ids';
import { formatDayMonth, formatTime } from '../../../../shared/messages/dates';
import { isMessageKey, t } from '../../../../shared/messages/t';
import type { DeskContext, QueryHandlers } from '../../desk/handlers';
import { isVisible } from '../../desk/visible-families';
import { all, first, type ReadDb } from '../../vault/sql';
import { namesOf, shownItems, timed } from './items';
import { openWork } from './open-work';
import { meetingQuoracyWords } from './quoracy-words';
import * as statements from './sql';
import { atTable, seatsOf, writtenBy } from './table';

const mostListed = 200;
const mostSuggested = 20;

export const meetingQueries: QueryHandlers<'meeting.current' | 'meeting.list' | 'meeting.suggestions'> = {
  'meeting.current': (_input, context) => {
    const row = currentRow(context.db('hub'), context.today);
    return row === null ? null : shownMeeting(context, row);
  },
  'meeting.list': (_input, context) =>
    all<statements.MeetingRow>(context.db('hub'), statements.latestMeetings(mostListed)).flatMap((row) => listedMeeting(context, row)),
  'meeting.suggestions': (_input, context) => suggestions(context),
};

/** Whether today's meeting was held or is running. */
export function wasHeld(context: DeskContext, day: CalendarDate): boolean {
  return first(context.db('hub'), statements.heldOn(day)) !== null;
}

/** The day an agenda built now is for. */
export function dayToBuild(context: DeskContext): CalendarDate {
  return nextMeetingDay(context.today, formatTime(context.now), context.directory.hub.daily, wasHeld(context, context.today));
}

/** Every other meeting that is planned or live, for the rules. */
export function otherMeetings(context: DeskContext, meeting: MeetingId) {
  const rows = all<Pick<statements.MeetingRow, 'id' | 'status' | 'on'>>(context.db('hub'), statements.unfinishedMeetings);
  return rows.filter(({ id }) => id !== meeting).map(({ id, status, on }) => ({ id, on, live: status === 'live' }));
}

/** The agenda of a day from open work, in the hub's usual length. */
export function agendaFor(
  context: DeskContext,
  on: CalendarDate,
  counts: { readonly urgentRequests: number; readonly overdueActions: number },
): SuggestedAgenda {
  const { minutes, mostItems } = context.directory.hub.daily;
  return suggestAgenda({ ...openWork(context, on), ...counts }, { on, minutes, mostItems, ...words });
}

const words: Pick<AgendaRules, 'titleOf' | 'questionOf' | 'steppedUpQuestion'> = {
  titleOf: (kind) => t(`today.title.${kind}`),
  questionOf: (kind) => {
    const key = `today.question.${kind}`;
    return isMessageKey(key) ? t(key as 'today.question.review') : t('today.question.other');
  },
  steppedUpQuestion: (at) => t('today.question.steppedUp', { day: formatDayMonth(dateAt(at)), time: formatTime(at) }),
};

function currentRow(db: ReadDb, today: CalendarDate): statements.MeetingRow | null {
  return first<statements.MeetingRow>(db, statements.liveMeeting) ?? first(db, statements.nextPlanned(today));
}

function shownMeeting(context: DeskContext, row: statements.MeetingRow): CurrentMeeting | null {
  const state = stateFrom(row);
  if (state.plan === null || state.plannedAt === null || row.status === 'closed') return null;
  const { plan } = state;
  const { directory } = context;
  const isLive = row.status === 'live';
  const seats = seatsOf(state, plan, directory);
  const here = atTable(seats, plan, directory, isLive);
  const quoracy = meetingQuoracy(directory.hub.quorum, here);
  const items = shownItems(context, state, { here, written: writtenBy(state, directory), quoracy, isLive });
  return {
    meeting: row.id,
    version: row.version,
    state: row.status,
    plan,
    chairName: nameOf(context, plan.chair),
    minuteTakerName: nameOf(context, plan.minuteTaker),
    plannedAt: state.plannedAt,
    startedAt: state.startedAt,
    statement: isLive ? state.statement : t('today.statement'),
    seats,
    items,
    open: openItemOf(state)?.item.id ?? null,
    quoracy,
    quoracyWords: meetingQuoracyWords(quoracy, directory),
    quorateItems: items.filter((item) => item.quoracy.quorate).length,
    disciplines: directory.disciplines().map(({ id, code, name, tint }) => ({ discipline: id, code, name, tint })),
    sixthP: directory.hub.sixthP,
    ...timesOf(context, state),
  };
}

function timesOf(context: DeskContext, state: MeetingState) {
  const agenda = agendaOf(state);
  const startsAt = state.plan?.startsAt ?? '00:00';
  const planned = state.plan?.minutes ?? 0;
  const finish = finishOf(
    agenda.map((item) => timed(item, context.now)),
    context.now,
  );
  return {
    plannedEnd: laterBy(startsAt, planned),
    expectedEnd: state.status === 'live' ? formatTime(endsAt(finish, context.now)) : laterBy(startsAt, finish.toCome),
    finish,
    freeMinutes: freeMinutes(
      planned,
      agenda.map(({ item, extraMinutes }) => item.minutes + extraMinutes),
    ),
  };
}

function listedMeeting(context: DeskContext, row: statements.MeetingRow): ListedMeeting[] {
  const state = stateFrom(row);
  if (state.plan === null) return [];
  return [
    {
      meeting: row.id,
      title: state.plan.title,
      on: row.on,
      startsAt: state.plan.startsAt,
      state: row.status,
      items: agendaOf(state).filter(({ item }) => isVisible(context.visible, item.family)).length,
      chairName: nameOf(context, state.plan.chair),
    },
  ];
}

function suggestions(context: DeskContext): Suggestions {
  const current = currentRow(context.db('hub'), context.today);
  const on = current?.on ?? dayToBuild(context);
  const agenda = agendaFor(context, on, { urgentRequests: 0, overdueActions: 0 });
  const offered = [...agenda.listed, ...agenda.couldGoOn].filter(({ kind }) => kind !== 'welcome');
  const rows = offered.slice(0, mostSuggested);
  const names = namesOf(
    context,
    rows.flatMap(({ family }) => (family === null ? [] : [family])),
  );
  return {
    rows: rows.map((row): ShownSuggestion => ({ ...row, familyName: row.family === null ? null : (names.get(row.family) ?? '') })),
    total: offered.length,
    on,
    heldToday: wasHeld(context, context.today),
  };
}

function nameOf(context: DeskContext, colleague: ColleagueId | null): string | null {
  return colleague === null ? null : (context.directory.colleague(colleague)?.name ?? null);
}

/** Reads a state the projection wrote. */
function stateFrom(row: statements.MeetingRow): MeetingState {
  return JSON.parse(row.state) as MeetingState;
}
