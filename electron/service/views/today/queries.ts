import type { OverdueAction, TodayWork, WaitingRequest } from '../../../../shared/contract/today';
import type { UrgentFlag } from '../../../../shared/domain/request/events';
import { daysBetween, type CalendarDate } from '../../../../shared/kernel/calendar-date';
import { formatTime } from '../../../../shared/messages/dates';
import type { Directory } from '../../desk/directory';
import type { DeskContext, QueryHandlers } from '../../desk/handlers';
import { all, first } from '../../vault/sql';
import * as statements from './sql';

const mostRequests = 5;
const mostOverdue = 8;

export const todayQueries: QueryHandlers<'today.show'> = {
  'today.show': (_input, context): TodayWork => {
    const db = context.db('hub');
    const requests = all<statements.WaitingRequestRow>(db, statements.waitingRequests(mostRequests));
    const overdue = all<statements.OverdueRow>(db, statements.overdueActions(context.today, context.visible, mostOverdue));
    return {
      today: context.today,
      now: formatTime(context.now),
      requests: { ...waiting(context), rows: requests.map(shownRequest) },
      overdue: {
        ...overdueOn(context, context.today),
        rows: overdue.map((row) => shownAction(row, context.directory, context.today)),
      },
      minutes: minutesFor(context),
    };
  },
};

/** What an agenda for a day lists as standing matters, when there is any. */
export function openCounts(context: DeskContext, on: CalendarDate): { urgentRequests: number; overdueActions: number } {
  return { urgentRequests: waiting(context).urgent, overdueActions: overdueOn(context, on).total };
}

function waiting(context: DeskContext): { total: number; urgent: number } {
  return first<{ total: number; urgent: number }>(context.db('hub'), statements.waitingCounts) ?? { total: 0, urgent: 0 };
}

function overdueOn(context: DeskContext, day: CalendarDate): { total: number; blocked: number } {
  const counts = statements.overdueCounts(day, context.visible);
  return first<{ total: number; blocked: number }>(context.db('hub'), counts) ?? { total: 0, blocked: 0 };
}

/** Minutes that wait for what this colleague does: checking them, or approving and signing. */
function minutesFor(context: DeskContext): TodayWork['minutes'] {
  const rows = all<{ state: string; count: number }>(context.db('hub'), statements.minuteCounts(context.visible));
  const count = (state: string): number => rows.find((row) => row.state === state)?.count ?? 0;
  const { sets } = context.session;
  return {
    toCheck: sets.includes('minute-taker') ? count('to-check') : 0,
    toSign: sets.includes('chair') ? count('to-sign') : 0,
  };
}

function shownRequest(row: statements.WaitingRequestRow): WaitingRequest {
  const { id, receivedAt, route, requestedBy, words, urgent } = row;
  // The projection wrote the flags of the event.
  return { request: id, receivedAt, route, requestedBy, words, urgent: JSON.parse(urgent) as UrgentFlag[] };
}

function shownAction(row: statements.OverdueRow, directory: Directory, today: CalendarDate): OverdueAction {
  return {
    action: row.id,
    text: row.text,
    familyName: row.familyName,
    owner: ownerOf(row, directory),
    daysLate: daysBetween(row.due, today),
    isBlocked: row.isBlocked === 1,
  };
}

function ownerOf(row: statements.OverdueRow, directory: Directory): OverdueAction['owner'] {
  const colleague = row.owner === null ? null : directory.colleague(row.owner);
  if (colleague === null) return null;
  const discipline = directory.discipline(colleague.discipline);
  return {
    who: colleague.id,
    name: colleague.name,
    code: discipline?.code ?? '',
    agencyName: directory.agency(colleague.agency)?.name ?? '',
    tint: discipline?.tint ?? 'none',
  };
}
