import type { MeetingCommand, MeetingContext } from '../../../../shared/domain/meeting/commands';
import { familyOf, meeting as meetingAggregate } from '../../../../shared/domain/meeting/decide';
import type { AgendaItem, MeetingEvent, MeetingPlan } from '../../../../shared/domain/meeting/events';
import type { CapabilitySet } from '../../../../shared/domain/colleague/events';
import { fold } from '../../../../shared/kernel/aggregate';
import type { CalendarDate } from '../../../../shared/kernel/calendar-date';
import type { Recorded } from '../../../../shared/kernel/event';
import type { ColleagueId, DiscussionId, MeetingId } from '../../../../shared/kernel/ids';
import { ok, refuse, type Refusal, type Result } from '../../../../shared/kernel/result';
import { t } from '../../../../shared/messages/t';
import type { CommandHandlers, Decision, DeskContext } from '../../desk/handlers';
import { isVisible } from '../../desk/visible-families';
import { agendaFor, dayToBuild, otherMeetings } from '../../views/meeting/queries';
import { openCounts } from '../../views/today/queries';

type MeetingCommandName =
  | 'meeting.buildDaily'
  | 'meeting.addItem'
  | 'meeting.changeItem'
  | 'meeting.moveItem'
  | 'meeting.removeItem'
  | 'meeting.setRoles'
  | 'meeting.start'
  | 'meeting.acknowledge'
  | 'meeting.arrive'
  | 'meeting.leave'
  | 'meeting.apologise'
  | 'meeting.withdrawApologies'
  | 'meeting.contributeInWriting'
  | 'meeting.openItem'
  | 'meeting.extendItem'
  | 'meeting.closeItem'
  | 'meeting.close';

/** Every act on a meeting: its agenda, who is there, and how it runs. */
export const meetingCommands: CommandHandlers<MeetingCommandName> = {
  'meeting.buildDaily': ({ meeting, on }, context) => buildDaily(context, meeting, on ?? dayToBuild(context)),
  'meeting.addItem': ({ meeting, item, before }, context) => {
    if (!isVisible(context.visible, item.family)) return refuse('family-unknown');
    return decide(context, meeting, { type: 'addItem', item, before }, item.presenter);
  },
  'meeting.changeItem': ({ meeting, ...change }, context) => decide(context, meeting, { type: 'changeItem', ...change }, change.presenter),
  'meeting.moveItem': ({ meeting, item, to }, context) => decide(context, meeting, { type: 'moveItem', item, to }),
  'meeting.removeItem': ({ meeting, item, why }, context) => decide(context, meeting, { type: 'removeItem', item, why }),
  'meeting.setRoles': ({ meeting, chair, minuteTaker }, context) =>
    decide(context, meeting, { type: 'setRoles', chair, minuteTaker }, chair, minuteTaker),
  'meeting.start': ({ meeting }, context) => decide(context, meeting, { type: 'start', statement: t('today.statement') }),
  'meeting.acknowledge': ({ meeting, who }, context) => decide(context, meeting, { type: 'acknowledge', who }, ...who),
  'meeting.arrive': ({ meeting, who }, context) => decide(context, meeting, { type: 'arrive', who }, who),
  'meeting.leave': ({ meeting, who }, context) => decide(context, meeting, { type: 'leave', who }, who),
  'meeting.apologise': ({ meeting, who }, context) => decide(context, meeting, { type: 'apologise', who }, who),
  'meeting.withdrawApologies': ({ meeting, who }, context) => decide(context, meeting, { type: 'withdrawApologies', who }, who),
  'meeting.contributeInWriting': ({ meeting, who, item }, context) =>
    decide(context, meeting, { type: 'contributeInWriting', who, item }, who),
  'meeting.openItem': ({ meeting, item }, context) => decide(context, meeting, { type: 'openItem', item }),
  'meeting.extendItem': ({ meeting, item, minutes }, context) => decide(context, meeting, { type: 'extendItem', item, minutes }),
  'meeting.closeItem': ({ meeting, ...closing }, context) => decide(context, meeting, { type: 'closeItem', ...closing }),
  'meeting.close': ({ meeting }, context) => decide(context, meeting, { type: 'close', notReached: t('today.notReached') }),
};

/** One act from open work to an agenda in the standing order. */
function buildDaily(context: DeskContext, meeting: MeetingId, on: CalendarDate): Result<Decision, Refusal> {
  if (on < context.today) return refuse('meeting-day-past');
  const { daily } = context.directory.hub;
  const { listed } = agendaFor(context, on, openCounts(context, on));
  const items: AgendaItem[] = listed.map(({ due: _due, steppedUpAt: _at, ...item }) => ({ ...item, id: mint(context) }));
  const plan: MeetingPlan = {
    title: t('today.meetingTitle'),
    on,
    startsAt: daily.startsAt,
    minutes: daily.minutes,
    ...usualRoles(context),
  };
  return decide(context, meeting, { type: 'plan', plan, items });
}

/** The first in the hub's list who may; changed on the agenda when they are away. */
function usualRoles(context: DeskContext): Pick<MeetingPlan, 'chair' | 'minuteTaker'> {
  const active = context.directory.colleagues().filter(({ state, signsIn }) => state !== 'left' && signsIn);
  const chair = active.find(({ sets }) => sets.includes('chair'))?.id ?? null;
  const minuteTaker = active.find(({ id, sets }) => id !== chair && sets.includes('minute-taker'))?.id ?? null;
  return { chair, minuteTaker };
}

function decide(
  context: DeskContext,
  meeting: MeetingId,
  command: MeetingCommand,
  ...people: readonly (ColleagueId | null)[]
): Result<Decision, Refusal> {
  const isUnknown = people.some((one) => one !== null && context.directory.colleague(one) === null);
  if (isUnknown) return refuse('colleague-unknown');
  const stream = { kind: 'meeting', id: meeting } as const;
  // A stream only ever holds the events of its own aggregate.
  const state = fold(meetingAggregate, context.load('hub', stream) as readonly Recorded<MeetingEvent>[]);
  const decided = meetingAggregate.decide(state, command, rulesContext(context, meeting));
  if (!decided.ok) return decided;
  // The desk hands back the events decided here.
  return ok({ stream, events: decided.value, about: (event) => familyOf(state, event as MeetingEvent) });
}

function rulesContext(context: DeskContext, meeting: MeetingId): MeetingContext {
  const has = (who: ColleagueId, set: CapabilitySet): boolean => context.directory.colleague(who)?.sets.includes(set) ?? false;
  return {
    now: context.now,
    today: context.today,
    by: context.by,
    newId: context.newId,
    others: otherMeetings(context, meeting),
    mayChair: (who) => has(who, 'chair'),
    mayMinute: (who) => has(who, 'minute-taker'),
  };
}

function mint(context: DeskContext): DiscussionId {
  // A fresh uuid v7 is what the brand stands for.
  return context.newId() as DiscussionId;
}
