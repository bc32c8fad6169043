import { z } from 'zod';
import type { ConsentSummary } from '../domain/family/consent-summary';
import type { NameHitKind } from '../domain/minute/name-check';
import type { Block } from '../domain/minute/printed-document';
import type { MinuteRecord } from '../domain/minute/record';
import type { Tint } from '../domain/hub/events';
import type { Statement } from '../domain/statement/statement';
import type { CalendarDate } from '../kernel/calendar-date';
import type { ColleagueId, DiscussionId, FamilyId, MeetingId, MinuteId, StatementId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import { act, command, filledLine, id, line, query } from './define';

/**
 * `open`: the item was opened again. `to-check`: waits for the minute-taker. `to-sign`: waits for the chair.
 * `provisional`: was not quorate and cannot be signed.
 */
export type MinuteStatus = 'open' | 'to-check' | 'to-sign' | 'provisional' | 'signed';

export interface QueuedMinute {
  readonly discussion: DiscussionId;
  readonly minute: MinuteId | null;
  readonly family: FamilyId;
  readonly familyName: string;
  readonly status: MinuteStatus;
  /** Why the chair gave it back; empty when nobody did. */
  readonly returnedWhy: string;
  readonly meeting: MeetingId;
  readonly meetingTitle: string;
  readonly meetingOn: CalendarDate;
  readonly version: number | null;
  readonly signedAt: Instant | null;
  readonly savedTo: string | null;
  readonly filedIn: string | null;
}

export interface MinuteQueue {
  /** Meetings with minutes that are not signed yet, newest first; each also has its own record. */
  readonly meetings: readonly {
    readonly meeting: MeetingId;
    readonly title: string;
    readonly on: CalendarDate;
    readonly closedAt: Instant | null;
    readonly minutes: readonly QueuedMinute[];
  }[];
  /** Signed and not ticked as filed. */
  readonly notFiled: readonly QueuedMinute[];
  /** Signed and filed in the last seven days. */
  readonly done: readonly QueuedMinute[];
  readonly isCut: boolean;
}

/** A captured line beside the page. */
export interface CapturedLine {
  readonly statement: Statement;
  readonly speaker: string;
  readonly code: string;
  readonly codeName: string;
  readonly tint: Tint | 'fam';
  readonly isHeldBack: boolean;
}

export interface SignedByColleague {
  readonly name: string;
  readonly at: Instant;
}

export interface MinuteDraft {
  readonly discussion: DiscussionId;
  readonly minute: MinuteId | null;
  readonly version: number;
  readonly status: MinuteStatus;
  /** What stands on the page; frozen once attested. */
  readonly record: MinuteRecord;
  /** The page as it will be printed and signed, without its signature boxes. */
  readonly blocks: readonly Block[];
  readonly recordHash: string;
  readonly lines: readonly CapturedLine[];
  /** The statements behind `record.familySaid` and `record.heard`, in their order; empty when the lines changed since. */
  readonly familySaid: readonly StatementId[];
  readonly heard: readonly StatementId[];
  /** Places where somebody of another family seems to be named, with the text that stands there. */
  readonly otherNames: readonly { readonly spot: string; readonly text: string; readonly kind: NameHitKind }[];
  readonly actionsLacking: number;
  /** What consent to support comes to for the whole family. */
  readonly consent: ConsentSummary;
  /** Why the chair decided without people the item needed; empty when they did not have to. */
  readonly overrideReason: string;
  readonly returnedWhy: string;
  /** Something the minute is made from changed after it was attested. */
  readonly isOutOfDate: boolean;
  readonly chair: { readonly id: ColleagueId; readonly name: string } | null;
  readonly minuteTaker: { readonly id: ColleagueId; readonly name: string } | null;
  readonly attested: SignedByColleague | null;
  readonly signed: SignedByColleague | null;
  readonly savedTo: string | null;
  readonly filedIn: string | null;
  readonly packageName: string;
}

/** Who met, when, and whether it counted: no family's name. */
export interface MeetingRecord {
  readonly title: string;
  readonly on: CalendarDate;
  readonly startedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly chair: string;
  readonly minuteTaker: string;
  readonly present: readonly { readonly name: string; readonly title: string; readonly agency: string }[];
  readonly inWriting: readonly string[];
  readonly apologies: readonly string[];
  readonly items: readonly {
    readonly number: number;
    /** What a standing matter is called; empty for a family. */
    readonly title: string;
    readonly outcome: 'done' | 'provisional' | 'carried-over' | 'open';
    readonly minutes: number;
  }[];
}

/** What a checked package is, in codes that the window has words for. */
export interface PackageVerdict {
  readonly outcome: 'good' | 'good-elsewhere' | 'changed' | 'not-a-package';
  readonly name: string;
  readonly authority: string;
  readonly signedBy: readonly { readonly name: string; readonly role: 'minute-taker' | 'chair' }[];
  readonly files: number;
  readonly findings: readonly { readonly code: string; readonly file: string; readonly before?: string }[];
}

const passphrase = z.string().max(1_000);
/** A place a person chose in a dialog, by its token. */
const place = line(200);

export const minuteContract = {
  'minute.queue': query<MinuteQueue>()(z.strictObject({}), ['minute', 'discussion', 'meeting', 'family']),
  /** By the discussion's id or the minute's. Null when there is no such minute or this colleague may not see a draft. */
  'minute.draft': query<MinuteDraft | null>()(z.strictObject({ discussion: id<DiscussionId>() }), [
    'minute',
    'discussion',
    'meeting',
    'family',
    'action',
    'formulation',
  ]),
  'minute.meetingRecord': query<MeetingRecord | null>()(z.strictObject({ meeting: id<MeetingId>() }), ['meeting']),
  /** Freezes the record and signs it as accurate with the minute-taker's own passphrase. */
  'minute.attest': act<{ readonly savedAt: Instant }>()(
    z.strictObject({
      minute: id<MinuteId>(),
      discussion: id<DiscussionId>(),
      who: id<ColleagueId>(),
      passphrase,
      /** The record the person saw. */
      recordHash: z.string().regex(/^[0-9a-f]{64}$/),
      otherPeople: z.array(line(200)).max(200),
    }),
  ),
  'minute.return': command(z.strictObject({ minute: id<MinuteId>(), why: filledLine() })),
  /** Signs an attested minute with the chair's own passphrase, also at another colleague's desk. */
  'minute.sign': act<{ readonly savedAt: Instant }>()(z.strictObject({ minute: id<MinuteId>(), who: id<ColleagueId>(), passphrase })),
  'minute.savePackage': act<{ readonly folder: string; readonly savedAt: Instant }>()(z.strictObject({ minute: id<MinuteId>(), place })),
  'minute.file': command(z.strictObject({ minute: id<MinuteId>(), system: filledLine(200) })),
  'package.verify': act<PackageVerdict>()(z.strictObject({ place })),
} as const;
