import type { CalendarDate } from '../../kernel/calendar-date';
import type { FamilyId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { Consent, LevelOfNeed, Person } from '../family/events';

export const routes = ['front-door', 'professional', 'self', 'step-down', 'police-report', 'cluster', 're-request'] as const;
export type Route = (typeof routes)[number];

export const urgentFlags = ['missing', 'unsafe-tonight', 'no-food-or-heat', 'said-urgent'] as const;
export type UrgentFlag = (typeof urgentFlags)[number];

export const triageOutcomes = ['advice', 'single-agency', 'cluster', 'hub-mdt', 'escalate', 'duplicate', 'out-of-area'] as const;
export type TriageOutcome = (typeof triageOutcomes)[number];

export interface RequestedPerson extends Person {
  readonly consent: Consent;
}

export interface RequestDetails {
  readonly receivedAt: Instant;
  readonly route: Route;
  readonly requestedBy: string;
  /** What was asked for, as it was said. */
  readonly wordsAsSpoken: string;
  readonly people: readonly RequestedPerson[];
  readonly safeContact: string;
  readonly address: string;
  readonly phone: string;
  readonly urgent: readonly UrgentFlag[];
  /** The number the request has where it came from, or empty. */
  readonly sourceReference: string;
}

export type RequestEvent =
  | { readonly type: 'RequestReceived'; readonly v: 1; readonly details: RequestDetails; readonly imported: boolean }
  | { readonly type: 'RequestCorrected'; readonly v: 1; readonly details: RequestDetails; readonly why: string }
  | {
      readonly type: 'RequestTriaged';
      readonly v: 1;
      readonly outcome: TriageOutcome;
      readonly reason: string;
      readonly level: LevelOfNeed | null;
      readonly on: CalendarDate;
      /** The family a `hub-mdt` outcome made or found. */
      readonly family: FamilyId | null;
    };
