import type { DiscussionFacts } from '../../../../shared/domain/discussion/commands';
import type { Quoracy } from '../../../../shared/domain/discussion/events';
import type { MeetingEvent } from '../../../../shared/domain/meeting/events';
import { evolveMeeting } from '../../../../shared/domain/meeting/evolve';
import { itemQuoracy, meetingQuoracy, type AtTable } from '../../../../shared/domain/meeting/quoracy';
import { initialMeeting, itemOf as agendaItemOf, type MeetingState } from '../../../../shared/domain/meeting/state';
import { fold } from '../../../../shared/kernel/aggregate';
import { parseCalendarDate } from '../../../../shared/kernel/calendar-date';
import type { Recorded } from '../../../../shared/kernel/event';
import type { DiscussionId, MeetingId } from '../../../../shared/kernel/ids';
import type { DeskContext } from '../../desk/handlers';
import { all, first } from '../../vault/sql';
import {
  actionsOf,
  attestedMinuteOf,
  familyOf,
  itemOf,
  peopleOf,
  type ActionRow,
  type FamilyRow,
  type ItemRow,
  type PersonRow,
} from './sql';

/** What the rules of a discussion want to know, read when a rule asks for it and in the command's own transaction. */
export function discussionFacts(context: DeskContext, discussion: DiscussionId): DiscussionFacts {
  const db = context.db('hub');
  const item = first<ItemRow>(db, itemOf(discussion));
  const family = (): FamilyRow | null => (item?.family ? first<FamilyRow>(db, familyOf(item.family)) : null);
  return {
    get actions() {
      return all<ActionRow>(db, actionsOf(discussion)).map(({ hasOwner, hasDate }) => ({
        hasOwner: hasOwner === 1,
        hasDate: hasDate === 1,
      }));
    },
    get hasLead() {
      return (family()?.lead ?? null) !== null;
    },
    get familyReviewOn() {
      return parseCalendarDate(family()?.reviewOn ?? '');
    },
    get people() {
      return item?.family ? all<PersonRow>(db, peopleOf(item.family)).map(({ id }) => id) : [];
    },
    get quoracy() {
      return quoracyNow(context, meetingState(context, item?.meeting ?? null), discussion);
    },
    get isMeetingLive() {
      return meetingState(context, item?.meeting ?? null).status === 'live';
    },
    get isAttested() {
      return first(db, attestedMinuteOf(discussion)) !== null;
    },
    mayOverride: context.session.sets.includes('chair'),
  };
}

function meetingState(context: DeskContext, meeting: MeetingId | null): MeetingState {
  if (meeting === null) return initialMeeting;
  // A meeting's stream holds the events of meetings.
  const history = context.load('hub', { kind: 'meeting', id: meeting }) as readonly Recorded<MeetingEvent>[];
  return fold({ initial: initialMeeting, evolve: evolveMeeting }, history);
}

/** Whether the item is quorate with those at the table. Without a meeting nobody is there. */
function quoracyNow(context: DeskContext, state: MeetingState, discussion: DiscussionId): Quoracy {
  const here = seatedNow(context, state);
  const written = state.inWriting.flatMap(({ who, item }) => {
    const writer = context.directory.colleague(who);
    return writer === null ? [] : [{ discipline: writer.discipline, item }];
  });
  const needs = agendaItemOf(state, discussion)?.item.needs ?? [];
  return itemQuoracy({ id: discussion, needs }, here, written, meetingQuoracy(context.directory.hub.quorum, here));
}

function seatedNow(context: DeskContext, state: MeetingState): readonly AtTable[] {
  return state.attendance
    .filter((one) => one.state === 'here')
    .flatMap(({ who }) => {
      const colleague = context.directory.colleague(who);
      if (colleague === null) return [];
      const { agency, discipline, sets } = colleague;
      return [{ who, agency, discipline, mayChair: sets.includes('chair'), mayMinute: sets.includes('minute-taker') }];
    });
}
