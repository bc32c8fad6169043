import type { ColleagueId, DiscussionId } from '../../kernel/ids';
import { ok, refuse, unreachable, type Result } from '../../kernel/result';
import type { AttendanceCommand, MeetingRefusal } from './commands';
import type { MeetingEvent } from './events';
import { attendanceOf, itemOf, type MeetingState } from './state';

type Decided = Result<readonly MeetingEvent[], MeetingRefusal>;

/** Who is here, who left, who sent apologies, who wrote. The statement is acknowledged once the meeting has begun. */
export function decideAttendance(state: MeetingState, command: AttendanceCommand): Decided {
  if (state.status === 'none') return refuse('meeting-unknown');
  if (state.status === 'closed') return refuse('meeting-closed');
  switch (command.type) {
    case 'acknowledge':
      return acknowledge(state, command.who);
    case 'arrive':
      return isHere(state, command.who) ? ok([]) : ok([{ type: 'ColleagueArrived', v: 1, who: command.who }]);
    case 'leave':
      return leave(state, command.who);
    case 'apologise':
      return apologise(state, command.who);
    case 'withdrawApologies':
      return attendanceOf(state, command.who)?.state === 'away' ? ok([{ type: 'ApologiesWithdrawn', v: 1, who: command.who }]) : ok([]);
    case 'contributeInWriting':
      return contribute(state, command.who, command.item);
    default:
      return unreachable(command);
  }
}

function acknowledge(state: MeetingState, who: readonly ColleagueId[]): Decided {
  if (state.status !== 'live') return refuse('meeting-not-live');
  const waiting = [...new Set(who)].filter((one) => (attendanceOf(state, one)?.acknowledgedAt ?? null) === null);
  return ok(waiting.flatMap((one) => acknowledged(one, isHere(state, one))));
}

/** Whoever confirms the statement is in the room. */
function acknowledged(who: ColleagueId, isHereAlready: boolean): MeetingEvent[] {
  const confirmed = { type: 'ConfidentialityAcknowledged', v: 1, who } as const;
  return isHereAlready ? [confirmed] : [{ type: 'ColleagueArrived', v: 1, who }, confirmed];
}

function leave(state: MeetingState, who: ColleagueId): Decided {
  if (attendanceOf(state, who)?.state === 'left') return ok([]);
  if (!isHere(state, who)) return refuse('colleague-not-here');
  return ok([{ type: 'ColleagueLeftMeeting', v: 1, who }]);
}

function apologise(state: MeetingState, who: ColleagueId): Decided {
  const known = attendanceOf(state, who)?.state;
  if (known === 'away') return ok([]);
  // Somebody who was in the room left it; apologies would hide that they heard part of it.
  if (state.status === 'live' && (known === 'here' || known === 'left')) return refuse('colleague-is-here');
  return ok([{ type: 'ApologiesReceived', v: 1, who }]);
}

function contribute(state: MeetingState, who: ColleagueId, item: DiscussionId | null): Decided {
  if (item !== null && itemOf(state, item) === null) return refuse('agenda-item-unknown');
  if (state.inWriting.some((one) => one.who === who && one.item === item)) return ok([]);
  return ok([{ type: 'ContributedInWriting', v: 1, who, item }]);
}

function isHere(state: MeetingState, who: ColleagueId): boolean {
  return attendanceOf(state, who)?.state === 'here';
}
