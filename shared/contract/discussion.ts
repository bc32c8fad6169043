import { z } from 'zod';
import type { ConsentSummary } from '../domain/family/consent-summary';
import type { LevelOfNeed } from '../domain/family/events';
import { blanks, type Blank, type Decision, type Disagreement, type DiscussionEvent, type FamilyTold } from '../domain/discussion/events';
import type { ParkedNote } from '../domain/discussion/state';
import type { Route } from '../domain/request/events';
import type { OtherFamily } from '../domain/statement/capture/other-family';
import type { Statement } from '../domain/statement/statement';
import type { CalendarDate } from '../kernel/calendar-date';
import type { AgencyId, ColleagueId, DisagreementId, DiscussionId, FamilyId, MeetingId, PersonId, StatementId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import type { Tint } from '../domain/hub/events';
import { command, date, filledLine, filledProse, id, line, prose, query } from './define';
import { levelSchema } from './request';
import { statementSchema } from './statement';

/** Who said a line, as a window shows it. */
export interface ShownSpeaker {
  readonly name: string;
  /** The seat's letters; `FAM` for the family. */
  readonly code: string;
  readonly codeName: string;
  readonly tint: Tint | 'fam';
}

export interface ShownLine {
  readonly statement: Statement;
  readonly speaker: ShownSpeaker;
  readonly saidAt: Instant;
  readonly isEdited: boolean;
  readonly isRemoved: boolean;
}

export interface DiscussedPerson {
  readonly id: PersonId;
  readonly name: string;
}

/** Something the family said before, in their own words. */
export interface FamilyWords {
  readonly statement: StatementId;
  readonly words: string;
  readonly who: string;
  readonly on: CalendarDate;
}

/** What one screen needs to know of the family an item is about. */
export interface DiscussedFamily {
  readonly id: FamilyId;
  readonly name: string;
  readonly lead: { readonly id: ColleagueId; readonly name: string } | null;
  readonly level: LevelOfNeed | null;
  readonly reviewOn: CalendarDate | null;
  /** How and when it is safe to reach them, in their words; empty when nobody wrote it. `who`: null for the whole family. */
  readonly safeContact: { readonly who: string | null; readonly words: string };
  readonly people: readonly DiscussedPerson[];
  readonly consent: {
    readonly summary: ConsentSummary;
    readonly on: CalendarDate | null;
    /** Whom somebody said no to. */
    readonly notAgreed: readonly { readonly agency: AgencyId | null; readonly inWords: string; readonly people: readonly string[] }[];
  };
  readonly bestGuess: { readonly version: number; readonly text: string; readonly agreedOn: CalendarDate } | null;
  /** Newest first, up to four. */
  readonly voice: readonly FamilyWords[];
  readonly request: { readonly route: Route; readonly requestedBy: string; readonly words: string; readonly on: CalendarDate } | null;
}

/** One agenda item's discussion as the live meeting shows it. */
export interface DiscussionShown {
  readonly id: DiscussionId;
  readonly version: number;
  readonly meeting: MeetingId;
  readonly isOpened: boolean;
  readonly question: string;
  readonly family: DiscussedFamily | null;
  /** In the order they stand; removed lines in their place. */
  readonly lines: readonly ShownLine[];
  readonly decision: Decision | null;
  readonly isAgreed: boolean;
  readonly disagreements: readonly (Disagreement & { readonly name: string })[];
  readonly parked: readonly ParkedNote[];
  readonly told: FamilyTold | null;
  readonly reviewOn: CalendarDate | null;
  readonly hypothesis: 'supported' | 'partly' | 'not-supported' | null;
  readonly leftBlank: readonly { readonly blank: Blank; readonly why: string }[];
  readonly missing: readonly Blank[];
  readonly isClosed: boolean;
  readonly isProvisional: boolean;
  /** The minute-taker has signed: nothing changes any more. */
  readonly isAttested: boolean;
  /** What undo and redo would turn for the colleague who asks, or null. */
  readonly undo: DiscussionEvent['type'] | null;
  readonly redo: DiscussionEvent['type'] | null;
}

const discussion = id<DiscussionId>();
const statement = id<StatementId>();
const justDiscussion = z.strictObject({ discussion });
/** A line that is kept says something. */
const keptStatement = statementSchema.extend({ text: filledProse(5_000) });
const oneLine = z.strictObject({ discussion, statement });

const decisionSchema = z.strictObject({
  text: prose(5_000),
  reason: prose(5_000),
  level: levelSchema.nullable(),
  changesIf: prose(5_000),
});

const disagreementSchema = z.strictObject({
  id: id<DisagreementId>(),
  who: id<ColleagueId>(),
  about: filledLine(),
  why: prose(5_000),
  wouldResolve: prose(5_000),
});

const toldSchema = z.strictObject({ told: z.enum(['yes', 'not-yet', 'not-safe']), view: prose(5_000) });

export const discussionContract = {
  'discussion.open': command(
    z.strictObject({ discussion, meeting: id<MeetingId>(), family: id<FamilyId>().nullable(), question: line(1_000) }),
  ),
  'discussion.addStatement': command(z.strictObject({ discussion, statement: keptStatement, after: statement.nullable() })),
  'discussion.changeStatement': command(z.strictObject({ discussion, statement: keptStatement })),
  'discussion.moveStatement': command(z.strictObject({ discussion, statement, after: statement.nullable() })),
  'discussion.removeStatement': command(oneLine),
  'discussion.restoreStatement': command(oneLine),
  'discussion.writeDecision': command(z.strictObject({ discussion, decision: decisionSchema.nullable() })),
  'discussion.agree': command(justDiscussion),
  'discussion.disagree': command(z.strictObject({ discussion, disagreement: disagreementSchema })),
  'discussion.removeDisagreement': command(z.strictObject({ discussion, disagreement: id<DisagreementId>() })),
  'discussion.park': command(z.strictObject({ discussion, note: statement, text: filledLine(1_000) })),
  'discussion.settle': command(z.strictObject({ discussion, note: statement })),
  'discussion.setFamilyTold': command(z.strictObject({ discussion, told: toldSchema.nullable() })),
  'discussion.agreeReview': command(z.strictObject({ discussion, on: date.nullable() })),
  'discussion.checkHypothesis': command(
    z.strictObject({
      discussion,
      formulationVersion: z.int().min(1).max(10_000),
      result: z.enum(['supported', 'partly', 'not-supported']),
    }),
  ),
  'discussion.leaveBlank': command(z.strictObject({ discussion, blank: z.enum(blanks), why: filledLine() })),
  'discussion.undo': command(justDiscussion),
  'discussion.redo': command(justDiscussion),
  'discussion.close': command(z.strictObject({ discussion, overrideReason: line() })),
  'discussion.reopen': command(z.strictObject({ discussion, why: filledLine() })),
  /** The other families of the hub this colleague may see, with their people: what a line of this item should not name unawares. */
  'discussion.otherFamilies': query<readonly OtherFamily[]>()(justDiscussion, ['family', 'meeting']),
  /** Null when there is no such item that this colleague may see. */
  'discussion.show': query<DiscussionShown | null>()(justDiscussion, [
    'discussion',
    'meeting',
    'family',
    'formulation',
    'action',
    'minute',
    'colleague',
  ]),
} as const;
