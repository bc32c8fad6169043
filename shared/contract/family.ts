import { z } from 'zod';
import type { Consent, LevelOfNeed, Person } from '../domain/family/events';
import type { ConsentSummary } from '../domain/family/consent-summary';
import type { Route } from '../domain/request/events';
import type { CalendarDate } from '../kernel/calendar-date';
import type {
  ActionId,
  ColleagueId,
  DiscussionId,
  FamilyId,
  MinuteId,
  PersonId,
  RequestId,
  StatementId,
  SupervisionId,
} from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import type { Tint } from '../domain/hub/events';
import { command, date, filledLine, id, line, query } from './define';
import { consentSchema, levelSchema, personSchema } from './request';

const family = id<FamilyId>();

export const familyFilters = ['all', 'mine', 'review-due'] as const;
export type FamilyFilter = (typeof familyFilters)[number];

export interface FamilyRow {
  readonly id: FamilyId;
  readonly name: string;
  readonly reference: string;
  readonly lead: { readonly id: ColleagueId; readonly name: string } | null;
  readonly level: LevelOfNeed | null;
  readonly reviewOn: CalendarDate | null;
  /** The review is today or was before. */
  readonly isReviewDue: boolean;
  readonly people: number;
}

export interface FamilyList {
  readonly rows: readonly FamilyRow[];
  readonly counts: Readonly<Record<FamilyFilter, number>>;
  readonly total: number;
}

/** A colleague as a line names them. */
export interface NamedColleague {
  readonly id: ColleagueId;
  readonly name: string;
  readonly code: string;
  readonly tint: Tint;
}

export interface BriefPerson extends Person {
  /** Whole years today; null when unknown or not born. */
  readonly age: number | null;
  readonly consent: Consent | null;
  /** The names of the agencies in-part consent leaves out. */
  readonly notAgencyNames: readonly string[];
}

export interface FamilyBrief {
  readonly id: FamilyId;
  readonly name: string;
  readonly reference: string;
  readonly version: number;
  readonly lead: NamedColleague | null;
  readonly level: LevelOfNeed | null;
  readonly levelWhy: string;
  readonly reviewOn: CalendarDate | null;
  readonly isReviewDue: boolean;
  readonly safeContact: { readonly person: PersonId | null; readonly words: string };
  readonly address: string;
  readonly phone: string;
  readonly people: readonly BriefPerson[];
  /** What consent to support comes to over everybody who was or should be asked. */
  readonly consent: ConsentSummary;
  readonly requests: readonly {
    readonly id: RequestId;
    readonly receivedAt: Instant;
    readonly route: Route;
    readonly requestedBy: string;
    readonly wordsAsSpoken: string;
  }[];
  /** The latest first. */
  readonly ownWords: readonly {
    readonly id: StatementId;
    readonly words: string;
    readonly person: PersonId | null;
    readonly saidAt: Instant;
  }[];
  readonly discussions: readonly {
    readonly id: DiscussionId;
    readonly heldAt: Instant;
    readonly question: string;
    readonly decision: string;
    readonly isClosed: boolean;
  }[];
  readonly openActions: readonly {
    readonly id: ActionId;
    readonly text: string;
    readonly due: CalendarDate | null;
    readonly owner: NamedColleague | null;
    readonly isOverdue: boolean;
  }[];
  readonly formulation: {
    readonly number: number;
    readonly hypothesis: string;
    readonly confidence: number;
    readonly agreedAt: Instant;
  } | null;
  /** Decisions of supervision that were approved for the record, the latest first. Why they were made is not here. */
  readonly supervision: readonly {
    readonly supervision: SupervisionId;
    readonly decision: string;
    readonly approvedBy: NamedColleague | null;
    readonly on: CalendarDate;
  }[];
  readonly minutes: readonly {
    readonly id: MinuteId;
    readonly state: 'attested' | 'signed' | 'filed';
    readonly version: number;
    readonly at: Instant;
  }[];
}

/** A record answers for fifteen minutes after it was opened with `record.open`. */
export type BriefAnswer =
  | { readonly state: 'open'; readonly brief: FamilyBrief }
  | { readonly state: 'not-opened' }
  | { readonly state: 'unknown' };

export const familyContract = {
  'family.add': command(z.strictObject({ family, name: filledLine(200), request: id<RequestId>().nullable() })),
  'family.rename': command(z.strictObject({ family, name: line(200) })),
  'family.addPerson': command(z.strictObject({ family, person: personSchema })),
  'family.changePerson': command(z.strictObject({ family, person: personSchema })),
  'family.recordConsent': command(z.strictObject({ family, person: id<PersonId>(), consent: consentSchema })),
  'family.setSafeContact': command(z.strictObject({ family, person: id<PersonId>().nullable(), words: line(500) })),
  'family.setAddress': command(z.strictObject({ family, address: line(500), phone: line(100) })),
  'family.setLead': command(z.strictObject({ family, lead: id<ColleagueId>() })),
  'family.setLevel': command(z.strictObject({ family, level: levelSchema, why: line(1_000) })),
  'family.setReview': command(z.strictObject({ family, on: date.nullable() })),
  'record.open': command(z.strictObject({ family })),
  'family.list': query<FamilyList>()(z.strictObject({ filter: z.enum(familyFilters), find: line(200) }), ['family', 'colleague']),
  'family.brief': query<BriefAnswer>()(z.strictObject({ family }), [
    'family',
    'request',
    'access',
    'discussion',
    'action',
    'formulation',
    'minute',
    'colleague',
  ]),
} as const;
