import type { Recorded } from '../../kernel/event';
import type { ColleagueId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { MeetingEvent } from './events';
import { evolveItems, leftOver, listed } from './evolve-items';
import { attendanceOf, type Attendance, type MeetingState } from './state';

/** Takes any history of a meeting and never throws; an event that makes no sense changes nothing. */
export function evolveMeeting(state: MeetingState, event: Recorded<MeetingEvent>): MeetingState {
  const { body } = event;
  const at = event.header.occurredAt;
  switch (body.type) {
    case 'MeetingPlanned':
      return { ...state, status: 'planned', plan: body.plan, items: [...body.standing.map(listed), ...state.items], plannedAt: at };
    case 'MeetingRolesSet':
      return state.plan === null ? state : { ...state, plan: { ...state.plan, chair: body.chair, minuteTaker: body.minuteTaker } };
    case 'MeetingStarted':
      return state.status === 'closed' ? state : { ...state, status: 'live', statement: body.statement, startedAt: at };
    case 'MeetingClosed':
      return { ...state, status: 'closed', closedAt: at, items: leftOver(state.items, at) };
    case 'AgendaItemAdded':
    case 'AgendaItemChanged':
    case 'AgendaItemMoved':
    case 'AgendaItemRemoved':
    case 'ItemOpened':
    case 'ItemExtended':
    case 'ItemClosed':
      return { ...state, items: evolveItems(state.items, body, at) };
    case 'ConfidentialityAcknowledged':
      return { ...state, attendance: seated(state, body.who, { acknowledgedAt: at }) };
    case 'ColleagueArrived':
      return { ...state, attendance: seated(state, body.who, { state: 'here' }) };
    case 'ColleagueLeftMeeting':
      return { ...state, attendance: seated(state, body.who, { state: 'left' }) };
    case 'ApologiesReceived':
      return { ...state, attendance: seated(state, body.who, { state: 'away' }) };
    case 'ApologiesWithdrawn':
      return { ...state, attendance: state.attendance.filter((one) => one.who !== body.who || one.state !== 'away') };
    case 'ContributedInWriting':
      return { ...state, inWriting: [...state.inWriting, { who: body.who, item: body.item }] };
    default:
      // A newer Roundtable's event: kept in the journal, not understood here.
      return state;
  }
}

function seated(
  state: MeetingState,
  who: ColleagueId,
  change: { readonly state?: Attendance['state']; readonly acknowledgedAt?: Instant },
): readonly Attendance[] {
  const known = attendanceOf(state, who) ?? { who, state: 'here' as const, acknowledgedAt: null };
  return [...state.attendance.filter((one) => one.who !== who), { ...known, ...change }].toSorted(byColleague);
}

function byColleague(left: Attendance, right: Attendance): number {
  return left.who < right.who ? -1 : 1;
}
