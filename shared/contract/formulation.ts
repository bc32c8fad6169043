import { z } from 'zod';
import type { Goal, Hypothesis } from '../domain/formulation/events';
import type { Tint } from '../domain/hub/events';
import { ps, type P, type Statement } from '../domain/statement/statement';
import type { CalendarDate } from '../kernel/calendar-date';
import type { ActionId, DiscussionId, FamilyId, GoalId, PersonId, StatementId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import { command, date, expectedVersion, id, line, prose, query } from './define';
import { statementSchema } from './statement';

/** A statement in its column, with everything its card and its provenance line say. */
export interface FormulationCard {
  readonly id: StatementId;
  readonly p: P;
  /** As it reads now in the draft, as it was frozen in an agreed version. */
  readonly statement: Statement;
  readonly agency: { readonly code: string; readonly name: string; readonly tint: Tint | 'fam' };
  readonly speaker: string;
  /** Who typed it and when; null when that is no longer known here. */
  readonly typedBy: string | null;
  readonly typedAt: Instant | null;
  readonly saidIn: DiscussionId | null;
  readonly isLinked: boolean;
  /** 1 to 3 when it is worked on first. */
  readonly rank: number | null;
  /** Not in the version agreed before this one. */
  readonly isNew: boolean;
  /** The agreed versions that hold it. */
  readonly versions: readonly number[];
}

export interface PlanAction {
  readonly id: ActionId;
  readonly text: string;
  readonly goal: GoalId | null;
  readonly due: CalendarDate | null;
  readonly agency: { readonly code: string; readonly name: string; readonly tint: Tint } | null;
  readonly owner: string;
  readonly isEnded: boolean;
}

export interface FormulationPage {
  readonly cards: readonly FormulationCard[];
  readonly hypothesis: Hypothesis;
  /** Factors worked on first, in order; the words are those of the card. */
  readonly priorities: readonly { readonly factor: StatementId; readonly text: string; readonly changeable: number }[];
  readonly goals: readonly Goal[];
  readonly plan: readonly PlanAction[];
  /** How sure the team was in the version before; null when there is none. */
  readonly confidenceBefore: number | null;
}

export interface AgreedPage extends FormulationPage {
  readonly number: number;
  readonly agreedAt: Instant;
  readonly agreedBy: string;
}

/** What changed since an agreed version, in the words of the record. */
export interface FormulationChanges {
  readonly since: number;
  readonly added: readonly { readonly p: P; readonly text: string }[];
  readonly removed: readonly { readonly p: P; readonly text: string }[];
  readonly moved: readonly { readonly from: P; readonly to: P; readonly text: string }[];
  readonly corrected: readonly { readonly before: string; readonly after: string }[];
  readonly guess: {
    readonly before: Hypothesis;
    readonly after: Hypothesis;
    /** The words of statements it rests on now and did not before, and the other way round. */
    readonly linked: readonly string[];
    readonly unlinked: readonly string[];
  } | null;
  readonly priorities: { readonly before: readonly string[]; readonly after: readonly string[] } | null;
  readonly goalsAdded: readonly Goal[];
  readonly goalsRemoved: readonly Goal[];
  readonly goalsChanged: readonly { readonly before: Goal; readonly after: Goal }[];
}

/** A record answers for fifteen minutes after it was opened with `record.open`. */
export type FormulationAnswer =
  | { readonly state: 'open'; readonly formulation: Formulation }
  | { readonly state: 'not-opened' }
  | { readonly state: 'unknown' };

export interface Formulation {
  readonly family: { readonly id: FamilyId; readonly name: string };
  /** The hub's label of the sixth P. */
  readonly sixthP: string;
  readonly draft: FormulationPage;
  readonly versions: readonly AgreedPage[];
  /** Between the last agreed version and the draft; null before the first. */
  readonly changes: FormulationChanges | null;
  readonly people: readonly { readonly id: PersonId; readonly name: string }[];
  /** Every action of the family that was not withdrawn, to choose from when a goal gets one. */
  readonly actions: readonly PlanAction[];
  /** What `formulation.agree` expects. */
  readonly version: number;
}

const family = id<FamilyId>();
const score = z.int().min(0).max(10);

const hypothesis: z.ZodType<Hypothesis> = z.strictObject({
  text: prose(4_000),
  confidence: score,
  wrongIf: line(),
  familyView: line(1_000),
  alternative: line(1_000),
  links: z.array(id<StatementId>()).max(500),
});

const priorities = z.array(z.strictObject({ factor: id<StatementId>(), changeable: score })).max(10);

const goal: z.ZodType<Goal> = z.strictObject({
  id: id<GoalId>(),
  factor: id<StatementId>(),
  text: line(),
  now: line(),
  aim: line(),
  by: date.nullable(),
  agreedBy: line(),
});

export const formulationContract = {
  'formulation.place': command(
    z.strictObject({
      family,
      placed: z.strictObject({ statement: statementSchema, saidIn: id<DiscussionId>().nullable(), p: z.enum(ps) }),
    }),
  ),
  'formulation.remove': command(z.strictObject({ family, statement: id<StatementId>() })),
  'formulation.writeHypothesis': command(z.strictObject({ family, hypothesis })),
  'formulation.setPriorities': command(z.strictObject({ family, priorities })),
  'formulation.setGoal': command(z.strictObject({ family, goal })),
  'formulation.removeGoal': command(z.strictObject({ family, goal: id<GoalId>() })),
  'formulation.linkAction': command(z.strictObject({ family, action: id<ActionId>(), goal: id<GoalId>() })),
  'formulation.unlinkAction': command(z.strictObject({ family, action: id<ActionId>() })),
  'formulation.agree': command(z.strictObject({ family, expectedVersion })),
  'formulation.show': query<FormulationAnswer>()(z.strictObject({ family }), [
    'formulation',
    'access',
    'discussion',
    'action',
    'family',
    'colleague',
    'hub',
  ]),
} as const;
