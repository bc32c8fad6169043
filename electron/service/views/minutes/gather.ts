import { evolveAction, type ActionState } from '../../../../shared/domain/action/state';
import type { ActionEvent } from '../../../../shared/domain/action/events';
import type { DiscussionEvent } from '../../../../shared/domain/discussion/events';
import {
  evolve as evolveDiscussion,
  initialDiscussion,
  standingLines,
  type DiscussionState,
} from '../../../../shared/domain/discussion/state';
import type { FamilyEvent } from '../../../../shared/domain/family/events';
import { evolve as evolveFamily, initial as initialFamily } from '../../../../shared/domain/family/state';
import type { FormulationEvent } from '../../../../shared/domain/formulation/events';
import type { MeetingEvent } from '../../../../shared/domain/meeting/events';
import { evolveMeeting } from '../../../../shared/domain/meeting/evolve';
import { agendaOf, initialMeeting } from '../../../../shared/domain/meeting/state';
import type { AgreedAction, FamilyFacts, HeldDiscussion, HeldMeeting, MinuteSources } from '../../../../shared/domain/minute/sources';
import type { DomainEvent, Recorded, StreamKind } from '../../../../shared/kernel/event';
import type { DiscussionId, FamilyId, MeetingId } from '../../../../shared/kernel/ids';
import type { Instant } from '../../../../shared/kernel/instant';
import type { Directory } from '../../desk/directory';
import { load } from '../../journal/journal';
import { all, first, type ReadDb } from '../../vault/sql';
import { presentDuring } from './present-during';
import * as query from './sql';

/** A discussion of a family with everything its minute is made from. */
export interface Gathered {
  readonly meetingId: MeetingId;
  readonly familyId: FamilyId;
  readonly sources: MinuteSources;
  /** The other families on the agenda of the same meeting. */
  readonly otherFamilies: readonly FamilyId[];
}

/** Reads the streams behind one minute; null when there is no such discussion or it is about no family. */
export function gather(db: ReadDb, directory: Directory, discussion: DiscussionId): Gathered | null {
  const state = events<DiscussionEvent>(db, 'discussion', discussion).reduce(evolveDiscussion, initialDiscussion);
  if (state.opened === null || state.opened.family === null) return null;
  const { meeting: meetingId, family: familyId } = state.opened;
  const meetingEvents = events<MeetingEvent>(db, 'meeting', meetingId);
  const meeting = meetingEvents.reduce(evolveMeeting, initialMeeting);
  const closedAt = state.isClosed ? (state.closing?.at ?? null) : null;
  const { name, site, controller } = directory.hub;
  return {
    meetingId,
    familyId,
    sources: {
      hub: { name, site, controller },
      discussion: heldDiscussion(state),
      meeting: heldMeeting(meetingEvents, meeting, discussion),
      family: familyFacts(db, familyId),
      actions: actionsOf(db, discussion, closedAt),
      formulation: formulationAt(db, familyId, closedAt),
    },
    otherFamilies: [
      ...new Set(agendaOf(meeting).flatMap(({ item }) => (item.family === null || item.family === familyId ? [] : [item.family]))),
    ],
  };
}

function heldDiscussion(state: DiscussionState): HeldDiscussion {
  const { hypothesis, closing } = state;
  return {
    question: state.opened?.question ?? '',
    statements: standingLines(state),
    decision: state.decision,
    agreed: state.isAgreed,
    disagreements: state.disagreements,
    told: state.told,
    review: state.reviewOn,
    hypothesisCheck: hypothesis === null ? null : { version: hypothesis.formulationVersion, result: hypothesis.result },
    blanks: state.leftBlank,
    closed: state.isClosed ? closing : null,
  };
}

function heldMeeting(history: readonly Recorded<MeetingEvent>[], meeting: typeof initialMeeting, item: DiscussionId): HeldMeeting {
  const agenda = agendaOf(meeting);
  const index = agenda.findIndex((listed) => listed.item.id === item);
  const inWriting = meeting.inWriting.filter((one) => one.item === null || one.item === item).map(({ who }) => who);
  return {
    title: meeting.plan?.title ?? '',
    // A discussion belongs to a planned meeting; an unplanned one has no day to print.
    on: meeting.plan?.on ?? firstDay,
    chair: meeting.plan?.chair ?? null,
    minuteTaker: meeting.plan?.minuteTaker ?? null,
    item: index + 1,
    openedAt: agenda[index]?.spells[0]?.from ?? null,
    present: presentDuring(history, item),
    inWriting: [...new Set(inWriting)],
    apologies: meeting.attendance.filter(({ state }) => state === 'away').map(({ who }) => who),
  };
}

const firstDay = '1970-01-01' as HeldMeeting['on'];

function familyFacts(db: ReadDb, family: FamilyId): FamilyFacts {
  const state = events<FamilyEvent>(db, 'family', family).reduce(evolveFamily, initialFamily);
  const row = first<{ reference: string }>(db, query.familyOf(family));
  return {
    name: state.name,
    reference: row?.reference ?? '',
    persons: state.people.map(({ id, name }) => ({ id, name })),
    consents: [...state.consents].map(([person, consent]) => ({ person, consent })),
    lead: state.lead,
    level: state.level,
  };
}

/** The actions agreed in an item as they stood when it closed: what happens to them later is not the minute's. */
function actionsOf(db: ReadDb, discussion: DiscussionId, closedAt: Instant | null): AgreedAction[] {
  return all<query.ActionIdRow>(db, query.actionsOf(discussion)).flatMap(({ id }) => {
    const history = events<ActionEvent>(db, 'action', id);
    const until = Math.max(closedAt ?? Infinity, history[0]?.header.occurredAt ?? 0);
    const state = history.filter(({ header }) => header.occurredAt <= until).reduce<ActionState>(evolveAction, null);
    if (state === null || state.outcome === 'withdrawn') return [];
    return [{ text: state.text, owner: state.owner, by: state.due, toAccept: state.acceptance === 'asked' }];
  });
}

function formulationAt(db: ReadDb, family: FamilyId, closedAt: Instant | null): MinuteSources['formulation'] {
  const agreed = events<FormulationEvent>(db, 'formulation', family).flatMap(({ header, body }) =>
    body.type === 'FormulationAgreed' && header.occurredAt <= (closedAt ?? Infinity) ? [body.version] : [],
  );
  const latest = agreed.at(-1);
  return latest === undefined ? null : { version: latest.number, text: latest.hypothesis.text };
}

function events<E extends DomainEvent>(db: ReadDb, kind: StreamKind, id: string): readonly Recorded<E>[] {
  // A stream only ever holds the events of its own aggregate.
  return load(db, { kind, id }) as unknown as readonly Recorded<E>[];
}
