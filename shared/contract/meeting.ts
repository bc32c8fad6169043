import { z } from 'zod';
import type { CapabilitySet } from '../domain/colleague/events';
import type { Quoracy } from '../domain/discussion/events';
import type { ConsentSummary } from '../domain/family/consent-summary';
import type { Tint, TimeOfDay } from '../domain/hub/events';
import { itemKinds, type AgendaItem, type MeetingPlan } from '../domain/meeting/events';
import type { MeetingQuoracy } from '../domain/meeting/quoracy';
import type { Suggestion } from '../domain/meeting/suggest-agenda';
import type { Finish } from '../domain/meeting/time-plan';
import type { CalendarDate } from '../kernel/calendar-date';
import type { ColleagueId, DisciplineId, DiscussionId, FamilyId, MeetingId, RequestId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import { command, date, id, line, query } from './define';

/** A need of an item as it stands: somebody is here or comes, has written, or nobody brings it. */
export type NeedState = 'here' | 'coming' | 'in-writing' | 'missing';

export interface ShownDiscipline {
  readonly discipline: DisciplineId;
  readonly code: string;
  readonly name: string;
  readonly tint: Tint;
}

export interface ShownNeed extends ShownDiscipline {
  readonly state: NeedState;
}

export type ItemState = 'todo' | 'live' | 'done' | 'provisional' | 'carried-over';

export interface ShownItem extends AgendaItem {
  /** Null for a standing matter. */
  readonly familyName: string | null;
  /** Consent to support of the family on the whole; null for a standing matter. */
  readonly consent: ConsentSummary | null;
  readonly presenterName: string | null;
  readonly state: ItemState;
  /** Why it was put off, or is provisional. */
  readonly why: string;
  /** When it starts: planned, or once the meeting runs, expected. */
  readonly startsAt: TimeOfDay;
  readonly extraMinutes: number;
  /** Time it was open before `openedAt`, in milliseconds. */
  readonly spentMs: number;
  /** Since when it is open now; null when it is not. */
  readonly openedAt: Instant | null;
  readonly shownNeeds: readonly ShownNeed[];
  /** Before the meeting: as it would be if everybody expected came. */
  readonly quoracy: Quoracy;
  /** The same in a sentence. */
  readonly quoracyWords: string;
}

export type SeatState = 'here' | 'away' | 'left' | 'writing' | 'expected';

export interface Seat {
  readonly who: ColleagueId;
  readonly name: string;
  readonly title: string;
  readonly agencyName: string;
  readonly discipline: DisciplineId;
  readonly disciplineName: string;
  readonly code: string;
  readonly tint: Tint;
  readonly state: SeatState;
  readonly acknowledgedAt: Instant | null;
  readonly sets: readonly CapabilitySet[];
}

export interface CurrentMeeting {
  readonly meeting: MeetingId;
  readonly version: number;
  readonly state: 'planned' | 'live';
  readonly plan: MeetingPlan;
  readonly chairName: string | null;
  readonly minuteTakerName: string | null;
  /** When the agenda was built. */
  readonly plannedAt: Instant;
  readonly startedAt: Instant | null;
  /** The confidentiality statement: to be read, or as it was read. */
  readonly statement: string;
  /** Chair first, then those at the table in the order of the hub's list. */
  readonly seats: readonly Seat[];
  readonly items: readonly ShownItem[];
  readonly open: DiscussionId | null;
  /** Before the meeting: as it would be if everybody expected came. */
  readonly quoracy: MeetingQuoracy;
  readonly quoracyWords: string;
  readonly quorateItems: number;
  /** What an item may need, in the hub's order. */
  readonly disciplines: readonly ShownDiscipline[];
  /** The hub's label of the sixth P. */
  readonly sixthP: string;
  readonly plannedEnd: TimeOfDay;
  /** When it ends as things stood when it was asked. */
  readonly expectedEnd: TimeOfDay;
  /** What the clock needs to say when it ends while it runs. */
  readonly finish: Finish;
  /** Minutes nobody has yet; negative: minutes over. */
  readonly freeMinutes: number;
}

export interface ListedMeeting {
  readonly meeting: MeetingId;
  readonly title: string;
  readonly on: CalendarDate;
  readonly startsAt: TimeOfDay;
  readonly state: 'planned' | 'live' | 'closed';
  /** Items the colleague may see. */
  readonly items: number;
  readonly chairName: string | null;
}

/** Something that could go on the agenda, ready to be added with an id of its own. */
export interface ShownSuggestion extends Suggestion {
  readonly familyName: string | null;
}

export interface Suggestions {
  /** What the agenda of `on` would be built from, or what could still go on it. */
  readonly rows: readonly ShownSuggestion[];
  /** How many there are; `rows` shows the first of them. */
  readonly total: number;
  readonly on: CalendarDate;
  /** Whether a meeting was already held, or is live, today. */
  readonly heldToday: boolean;
}

const meeting = id<MeetingId>();
const item = id<DiscussionId>();
const who = id<ColleagueId>();
const minutes = z.int().min(1).max(240);
const needs = z.array(id<DisciplineId>()).max(30);

const agendaItem = z.strictObject({
  id: item,
  kind: z.enum(itemKinds),
  family: id<FamilyId>().nullable(),
  request: id<RequestId>().nullable(),
  title: line(200),
  question: line(500),
  minutes,
  presenter: who.nullable(),
  needs,
  carriedFrom: item.nullable(),
});

export const meetingContract = {
  /** Builds the agenda of the next daily meeting from open work; `on` picks another day. */
  'meeting.buildDaily': command(z.strictObject({ meeting, on: date.optional() })),
  'meeting.addItem': command(z.strictObject({ meeting, item: agendaItem, before: item.nullable() })),
  'meeting.changeItem': command(
    z.strictObject({ meeting, item, title: line(200), question: line(500), minutes, presenter: who.nullable(), needs }),
  ),
  /** `to` counts from 0 the items on the agenda. */
  'meeting.moveItem': command(z.strictObject({ meeting, item, to: z.int().min(0).max(1000) })),
  'meeting.removeItem': command(z.strictObject({ meeting, item, why: line() })),
  'meeting.setRoles': command(z.strictObject({ meeting, chair: who, minuteTaker: who })),
  'meeting.start': command(z.strictObject({ meeting })),
  'meeting.acknowledge': command(z.strictObject({ meeting, who: z.array(who).max(100) })),
  'meeting.arrive': command(z.strictObject({ meeting, who })),
  'meeting.leave': command(z.strictObject({ meeting, who })),
  'meeting.apologise': command(z.strictObject({ meeting, who })),
  'meeting.withdrawApologies': command(z.strictObject({ meeting, who })),
  'meeting.contributeInWriting': command(z.strictObject({ meeting, who, item: item.nullable() })),
  'meeting.openItem': command(z.strictObject({ meeting, item })),
  'meeting.extendItem': command(z.strictObject({ meeting, item, minutes: z.int().min(1).max(60) })),
  'meeting.closeItem': command(z.strictObject({ meeting, item, outcome: z.enum(['done', 'provisional', 'carried-over']), why: line() })),
  'meeting.close': command(z.strictObject({ meeting })),
  /** The live meeting, else the one planned for today or later; null when there is none. */
  'meeting.current': query<CurrentMeeting | null>()(z.strictObject({}), ['meeting', 'family', 'colleague', 'hub']),
  /** Meetings, the latest first; at most 200. */
  'meeting.list': query<readonly ListedMeeting[]>()(z.strictObject({}), ['meeting', 'colleague']),
  'meeting.suggestions': query<Suggestions>()(z.strictObject({}), ['meeting', 'family', 'request', 'discussion', 'escalation', 'hub']),
} as const;
