import { z } from 'zod';
import type { ActionOutcome, Acceptance } from '../domain/action/state';
import type { DueGroup } from '../domain/action/overdue';
import type { Tint } from '../domain/hub/events';
import type { CalendarDate } from '../kernel/calendar-date';
import type { ActionId, ColleagueId, DisciplineId, DiscussionId, FamilyId, GoalId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import { command, date, id, line, query } from './define';

/** Which actions are asked for. `everyone`, `mine` and `overdue` are of those still open or waiting for a check. */
export const actionFilters = ['everyone', 'mine', 'overdue', 'to-check', 'done', 'not-possible', 'not-done'] as const;
export type ActionFilter = (typeof actionFilters)[number];

/** A person as a row shows them; the agency is named by the letters and colour of its seat at the table. */
export interface ActionOwner {
  readonly id: ColleagueId;
  readonly name: string;
  readonly agencyName: string;
  readonly agency: { readonly code: string; readonly name: string; readonly tint: Tint };
  readonly signsIn: boolean;
}

export interface ActionRow {
  readonly id: ActionId;
  readonly text: string;
  readonly family: { readonly id: FamilyId; readonly name: string } | null;
  readonly goal: { readonly id: GoalId; readonly text: string } | null;
  readonly owner: ActionOwner | null;
  readonly due: CalendarDate | null;
  readonly group: DueGroup;
  readonly daysLate: number;
  readonly acceptance: Acceptance;
  readonly isBlocked: boolean;
  readonly outcome: ActionOutcome;
  readonly agreedOn: CalendarDate;
  /** When its owner said it was done, or when it ended otherwise. */
  readonly endedOn: CalendarDate | null;
}

export interface ActionCounts {
  readonly open: number;
  readonly overdue: number;
  readonly notYetAccepted: number;
  readonly toCheck: number;
  readonly blocked: number;
  readonly done: number;
  readonly all: number;
}

/** Promises kept by their date in the last 90 days; agencies with fewer than three promises are left out. */
export interface KeptOnTime {
  readonly agency: { readonly id: DisciplineId; readonly code: string; readonly name: string; readonly tint: Tint };
  readonly kept: number;
  readonly of: number;
}

export interface ActionListAnswer {
  readonly rows: readonly ActionRow[];
  /** How many there are; more than the rows when the list was cut. */
  readonly total: number;
  readonly counts: ActionCounts;
  readonly keptOnTime: readonly KeptOnTime[];
  /** The seats somebody sits in, to narrow the list by. */
  readonly agencies: readonly { readonly id: DisciplineId; readonly name: string }[];
  readonly today: CalendarDate;
}

/** One thing that was recorded of an action. */
export interface ActionStep {
  readonly what:
    | 'agreed'
    | 'reworded'
    | 'owner'
    | 'due'
    | 'accepted'
    | 'declined'
    | 'blocked'
    | 'unblocked'
    | 'done'
    | 'checked'
    | 'not-possible'
    | 'not-done'
    | 'reopened'
    | 'withdrawn';
  readonly at: Instant;
  readonly by: string;
  /** The words that went with it: new wording, why, or what shows it. */
  readonly words: string;
  /** The owner's name, where the step is about one. */
  readonly whom: string;
  readonly due: CalendarDate | null;
}

export interface ActionDetail extends ActionRow {
  readonly blockedWhy: string;
  readonly evidence: string;
  readonly why: string;
  readonly discussion: DiscussionId | null;
  readonly steps: readonly ActionStep[];
  /** What the person asking may do now; the desk decides again when they do it. */
  readonly may: readonly ActionAct[];
  readonly version: number;
}

export const actionActs = [
  'accept',
  'decline',
  'complete',
  'check',
  'setDue',
  'setOwner',
  'block',
  'unblock',
  'notPossible',
  'notDone',
  'reopen',
  'withdraw',
] as const;
export type ActionAct = (typeof actionActs)[number];

const action = id<ActionId>();
const justAction = z.strictObject({ action });
const withWhy = z.strictObject({ action, why: line() });
const actionTopics = ['action', 'formulation', 'family', 'discussion', 'meeting', 'colleague'] as const;

export const actionContract = {
  'action.agree': command(
    z.strictObject({
      action,
      text: line(),
      family: id<FamilyId>().nullable(),
      discussion: id<DiscussionId>().nullable(),
      goal: id<GoalId>().nullable(),
      owner: id<ColleagueId>().nullable(),
      due: date.nullable(),
    }),
  ),
  'action.reword': command(z.strictObject({ action, text: line() })),
  'action.setOwner': command(z.strictObject({ action, owner: id<ColleagueId>() })),
  'action.setDue': command(z.strictObject({ action, due: date, why: line() })),
  'action.accept': command(justAction),
  'action.decline': command(withWhy),
  'action.block': command(withWhy),
  'action.unblock': command(justAction),
  'action.complete': command(z.strictObject({ action, evidence: line() })),
  'action.check': command(justAction),
  'action.notPossible': command(withWhy),
  'action.notDone': command(withWhy),
  'action.reopen': command(withWhy),
  'action.withdraw': command(justAction),
  /** One list across agencies; `discipline` narrows it to owners of one seat. */
  'action.list': query<ActionListAnswer>()(
    z.strictObject({ filter: z.enum(actionFilters), discipline: id<DisciplineId>().nullable() }),
    actionTopics,
  ),
  'action.counts': query<ActionCounts>()(z.strictObject({}), actionTopics),
  /** Null when there is no such action that this colleague may see. */
  'action.show': query<ActionDetail | null>()(justAction, actionTopics),
  /** The actions agreed in one item, in the order they were agreed; withdrawn ones are left out. */
  'action.ofDiscussion': query<readonly ActionRow[]>()(z.strictObject({ discussion: id<DiscussionId>() }), actionTopics),
} as const;
