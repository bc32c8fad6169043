import type { Aggregate } from '../../kernel/aggregate';
import type { ColleagueId, FamilyId } from '../../kernel/ids';
import { ok, refuse, unreachable, type Result } from '../../kernel/result';
import type { MeetingCommand, MeetingContext, MeetingRefusal } from './commands';
import { decideAgenda, faultOf } from './decide-agenda';
import { decideAttendance } from './decide-attendance';
import { decideRunning } from './decide-running';
import type { MeetingEvent } from './events';
import { evolveMeeting } from './evolve';
import { initialMeeting, type MeetingState } from './state';

type Decided = Result<readonly MeetingEvent[], MeetingRefusal>;

export const meeting: Aggregate<MeetingState, MeetingCommand, MeetingEvent, MeetingRefusal, MeetingContext> = {
  initial: initialMeeting,
  evolve: evolveMeeting,
  decide: decideMeeting,
};

function decideMeeting(state: MeetingState, command: MeetingCommand, context: MeetingContext): Decided {
  switch (command.type) {
    case 'plan':
      return plan(state, command, context);
    case 'setRoles':
      return setRoles(state, command.chair, command.minuteTaker, context);
    case 'addItem':
    case 'changeItem':
    case 'moveItem':
    case 'removeItem':
      return decideAgenda(state, command);
    case 'acknowledge':
    case 'arrive':
    case 'leave':
    case 'apologise':
    case 'withdrawApologies':
    case 'contributeInWriting':
      return decideAttendance(state, command);
    case 'start':
    case 'openItem':
    case 'extendItem':
    case 'closeItem':
    case 'close':
      return decideRunning(state, command, context);
    default:
      return unreachable(command);
  }
}

/** One agenda for a day. Each family's item becomes an event of its own, so that no body names two families. */
function plan(state: MeetingState, command: Extract<MeetingCommand, { readonly type: 'plan' }>, context: MeetingContext): Decided {
  if (state.status !== 'none') return ok([]);
  if (context.others.some(({ on }) => on === command.plan.on)) return refuse('meeting-already-planned');
  for (const item of command.items) {
    const fault = faultOf(item);
    if (fault !== null) return refuse(fault);
  }
  const firstOfFamilies = command.items.findIndex(({ family }) => family !== null);
  const opening = firstOfFamilies < 0 ? command.items : command.items.slice(0, firstOfFamilies);
  const rest = firstOfFamilies < 0 ? [] : command.items.slice(firstOfFamilies);
  return ok([
    { type: 'MeetingPlanned', v: 1, plan: command.plan, standing: opening },
    ...rest.map((item) => ({ type: 'AgendaItemAdded' as const, v: 1 as const, item, before: null })),
  ]);
}

/** The chair facilitates and somebody else writes. @source practice.md §1.2 row 7 */
function setRoles(state: MeetingState, chair: ColleagueId, minuteTaker: ColleagueId, context: MeetingContext): Decided {
  if (state.status === 'none') return refuse('meeting-unknown');
  if (state.status === 'closed') return refuse('meeting-closed');
  if (chair === minuteTaker) return refuse('roles-same-person');
  if (!context.mayChair(chair)) return refuse('cannot-chair');
  if (!context.mayMinute(minuteTaker)) return refuse('cannot-take-minutes');
  if (state.plan?.chair === chair && state.plan.minuteTaker === minuteTaker) return ok([]);
  return ok([{ type: 'MeetingRolesSet', v: 1, chair, minuteTaker }]);
}

/** The one family an event speaks of, or null. @param state As it was before the event. */
export function familyOf(state: MeetingState, event: MeetingEvent): FamilyId | null {
  switch (event.type) {
    case 'AgendaItemAdded':
    case 'AgendaItemChanged':
      return event.item.family;
    case 'AgendaItemMoved':
    case 'AgendaItemRemoved':
    case 'ItemOpened':
    case 'ItemExtended':
    case 'ItemClosed':
    case 'ContributedInWriting':
      return state.items.find(({ item }) => item.id === event.item)?.item.family ?? null;
    default:
      return null;
  }
}
