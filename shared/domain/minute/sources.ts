import type { CalendarDate } from '../../kernel/calendar-date';
import type { ColleagueId, PersonId, StatementId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { Blank, Decision, Disagreement, FamilyTold, Quoracy } from '../discussion/events';
import type { Consent, LevelOfNeed } from '../family/events';
import type { Statement } from '../statement/statement';

/** A colleague or agency as they are called in print. */
export interface NamedColleague {
  readonly name: string;
  readonly title: string;
  readonly agency: string;
  readonly code: string;
}

/** One discussion as its events tell it. */
export interface HeldDiscussion {
  readonly question: string;
  readonly statements: readonly Statement[];
  readonly decision: Decision | null;
  readonly agreed: boolean;
  readonly disagreements: readonly Disagreement[];
  readonly told: FamilyTold | null;
  readonly review: CalendarDate | null;
  readonly hypothesisCheck: { readonly version: number; readonly result: 'supported' | 'partly' | 'not-supported' } | null;
  readonly blanks: readonly { readonly blank: Blank; readonly why: string }[];
  readonly closed: {
    readonly at: Instant;
    readonly quoracy: Quoracy;
    readonly overrideReason: string;
    readonly provisional: boolean;
  } | null;
}

/** The meeting as far as one item of it is concerned. */
export interface HeldMeeting {
  readonly title: string;
  readonly on: CalendarDate;
  readonly chair: ColleagueId | null;
  readonly minuteTaker: ColleagueId | null;
  /** Position on the agenda, from 1. */
  readonly item: number;
  readonly openedAt: Instant | null;
  readonly present: readonly ColleagueId[];
  readonly inWriting: readonly ColleagueId[];
  readonly apologies: readonly ColleagueId[];
}

export interface FamilyFacts {
  readonly name: string;
  readonly reference: string;
  readonly persons: readonly { readonly id: PersonId; readonly name: string }[];
  readonly consents: readonly { readonly person: PersonId; readonly consent: Consent }[];
  readonly lead: ColleagueId | null;
  readonly level: LevelOfNeed | null;
}

export interface AgreedAction {
  readonly text: string;
  readonly owner: ColleagueId | null;
  readonly by: CalendarDate | null;
  readonly toAccept: boolean;
}

/** Everything a minute is made from; all of it is one family's. */
export interface MinuteSources {
  readonly hub: { readonly name: string; readonly site: string; readonly controller: string };
  readonly discussion: HeldDiscussion;
  readonly meeting: HeldMeeting;
  readonly family: FamilyFacts;
  readonly actions: readonly AgreedAction[];
  /** The latest agreed formulation. */
  readonly formulation: { readonly version: number; readonly text: string } | null;
}

/** Where a line of the record came from, so that it can be corrected there. */
export interface LineSource {
  readonly statement: StatementId;
  readonly heldBack: boolean;
}
