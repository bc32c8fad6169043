import { z } from 'zod';
import type { NoteModel } from '../domain/reflection/models';
import type { NoteContent } from '../domain/reflection/note';
import { concernRoutes, type CommentAnchor, type ConcernRoute } from '../domain/supervision/events';
import type { SharedNoteStatus } from '../domain/supervision/state';
import type { RelationshipKind } from '../domain/relationship/events';
import type { CalendarDate } from '../kernel/calendar-date';
import type { ColleagueId, CommentId, ReflectionId, RelationshipId, SharedNoteId, SupervisionId, ThemeId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import type { CaseSupervisionRow } from './case-supervision';
import { act, command, date, filledLine, filledProse, id, prose, query } from './define';

interface Named {
  readonly id: ColleagueId;
  readonly name: string;
}

/** A note that was shared, as a list shows it. */
export interface SharedNoteRow {
  readonly relationship: RelationshipId;
  readonly sharedNote: SharedNoteId;
  /** The author's own note it is a copy of. */
  readonly note: ReflectionId;
  readonly author: Named;
  readonly supervisor: Named;
  readonly title: string;
  readonly model: NoteModel;
  readonly status: SharedNoteStatus;
  readonly sharedAt: Instant;
  /** When it last came to the supervisor. */
  readonly waitingSince: Instant;
  /** When the supervisor first opened it as it stands now; null when they have not. */
  readonly openedAt: Instant | null;
  readonly comments: number;
  readonly signedOffAt: Instant | null;
  /** The relationship has ended: the note is read and no longer changed. */
  readonly isFrozen: boolean;
}

/** When supervision is due in one relationship, without anything of what is in it. */
export interface SupervisionDue {
  readonly relationship: RelationshipId;
  readonly supervisee: Named;
  readonly due: CalendarDate;
  readonly daysLate: number;
}

/** How many signed-off notes the queue shows unless it is asked for all. */
export const newestSignedOff = 50;

export interface SupervisionQueue {
  /** The longest waiting first. */
  readonly waiting: readonly SharedNoteRow[];
  /** Returned, and with their authors now. */
  readonly withAuthor: readonly SharedNoteRow[];
  /** Newest first: the newest `newestSignedOff`, or all. */
  readonly signedOff: readonly SharedNoteRow[];
  /** Decisions about families that wait for approval, the longest waiting first. */
  readonly cases: readonly CaseSupervisionRow[];
  /** The latest first. */
  readonly due: readonly SupervisionDue[];
  /** Supervisions whose vault does not open here; `code` has its sentence under `refusal.<code>`. */
  readonly troubles: readonly { readonly supervisee: Named; readonly code: string }[];
}

/** A session that took place between two people, as both have it. */
export interface SupervisionSessionRow {
  readonly relationship: RelationshipId;
  readonly supervision: SupervisionId;
  readonly kind: RelationshipKind;
  readonly supervisor: Named;
  readonly supervisee: Named;
  readonly on: CalendarDate;
  readonly minutes: number;
  /** What both keep of it; empty where only the day is kept. */
  readonly words: string;
  readonly next: CalendarDate | null;
}

/** What a manager sees of supervision: that it takes place. Counts that could be traced to a person are left out. */
export interface SupervisionOverview {
  /** The first day that is counted. */
  readonly from: CalendarDate;
  /** Of the relationships that share notes, in how many one was shared within their interval; null when there are too few. */
  readonly sharing: { readonly of: number; readonly withinInterval: number | null };
  readonly supervised: { readonly of: number; readonly overdue: number };
  /** The latest first; a supervisor sees their own. */
  readonly overdue: readonly SupervisionOverdue[];
  /** `median` in days; null when there are too few. */
  readonly signOff: { readonly notes: number; readonly median: number | null };
  /** The most frequent first; `leftOut` says how many themes were counted too seldom to show. */
  readonly themes: { readonly shown: readonly { readonly name: string; readonly count: number }[]; readonly leftOut: number };
  /** The latest first. */
  readonly groups: readonly { readonly on: CalendarDate; readonly attendance: number; readonly themes: readonly string[] }[];
}

export interface SupervisionOverdue extends SupervisionDue {
  readonly supervisor: Named;
}

export interface NoteCommentShown {
  readonly id: CommentId;
  readonly by: Named;
  readonly at: Instant;
  /** Null for a comment on the whole note. */
  readonly anchor: CommentAnchor | null;
  readonly text: string;
  readonly replyTo: CommentId | null;
}

/** What the person asking may do with a note now; the desk decides again when they do it. */
export type SharedNoteAct = 'comment' | 'return' | 'sendAgain' | 'stopSharing' | 'signOff';

export interface SharedNoteShown extends SharedNoteRow {
  readonly side: 'supervisor' | 'supervisee';
  readonly content: NoteContent;
  /** What a sign-off refers to. */
  readonly hash: string;
  /** What the supervisor asked when it was returned last, or empty. */
  readonly question: string;
  readonly thread: readonly NoteCommentShown[];
  readonly themes: readonly ThemeId[];
  readonly actions: readonly { readonly text: string; readonly due: CalendarDate | null }[];
  readonly routes: readonly { readonly route: ConcernRoute; readonly at: Instant }[];
  readonly signedOff: { readonly by: Named; readonly at: Instant; readonly hash: string } | null;
  /** When the author opened what the supervisor last added; null when they have not. */
  readonly authorOpenedAt: Instant | null;
  readonly may: readonly SharedNoteAct[];
}

const relationship = id<RelationshipId>();
const sharedNote = id<SharedNoteId>();
const justNote = z.strictObject({ relationship, sharedNote });
const position = z.int().min(0).max(1_000_000);
const anchor: z.ZodType<CommentAnchor, CommentAnchor> = z.strictObject({
  section: position,
  paragraph: position,
  from: position,
  to: position,
  quote: filledProse(2_000),
});
const queueTopics = [
  'shared-note',
  'case-supervision',
  'supervision-session',
  'relationship',
  'supervision-marker',
  'colleague',
  'session',
] as const;

/** What two people do with a note one of them shared. Each command names the relationship whose vault it writes to. */
export const supervisionContract = {
  /** A copy of one note goes to one supervisor; the note itself stays where it is. Sharing twice is sharing once. */
  'reflection.share': act<{ readonly savedAt: Instant }>()(z.strictObject({ reflection: id<ReflectionId>(), relationship, sharedNote })),
  /** Takes the copy back, text and comments with it; until it is signed off. */
  'reflection.stopSharing': act<{ readonly savedAt: Instant }>()(
    z.strictObject({ reflection: id<ReflectionId>(), relationship, sharedNote }),
  ),

  /** What waits for the colleague with the seat as a supervisor. */
  'supervision.queue': query<SupervisionQueue>()(z.strictObject({ everySignedOff: z.boolean().optional() }), queueTopics),
  /** How many notes wait for the colleague with the seat. */
  'supervision.waiting': query<{ readonly count: number }>()(z.strictObject({}), queueTopics),
  /** Sessions of the colleague with the seat, on either side, the newest first. */
  'supervision.sessions': query<readonly SupervisionSessionRow[]>()(z.strictObject({}), ['supervision-session', 'relationship', 'session']),
  /** From markers without content only; managers see the whole hub, supervisors what is overdue with them. */
  'supervision.overview': query<SupervisionOverview>()(z.strictObject({}), ['supervision-marker', 'relationship', 'hub', 'colleague']),
  /** The notes the colleague with the seat shared, the newest first. */
  'supervision.shared': query<readonly SharedNoteRow[]>()(z.strictObject({}), queueTopics),
  /** Null when there is no such note, or its author stopped sharing it. */
  'supervision.read': query<SharedNoteShown | null>()(justNote, queueTopics),

  /** The receipt the other one sees; sent whenever the note is on the screen. */
  'supervision.open': command(justNote),
  'supervision.comment': command(
    z.strictObject({
      relationship,
      sharedNote,
      comment: id<CommentId>(),
      anchor: anchor.nullable(),
      text: filledProse(4_000),
      replyTo: id<CommentId>().nullable(),
    }),
  ),
  'supervision.return': command(z.strictObject({ relationship, sharedNote, question: filledProse(2_000) })),
  /** The author's own note as it stands now takes the place of the copy. */
  'supervision.sendAgain': command(justNote),
  'supervision.themes': command(z.strictObject({ relationship, sharedNote, themes: z.array(id<ThemeId>()).max(20) })),
  'supervision.agreeAction': command(z.strictObject({ relationship, sharedNote, text: filledLine(), due: date.nullable() })),
  'supervision.takeRoute': command(z.strictObject({ relationship, sharedNote, route: z.enum(concernRoutes) })),
  /** Supervision took place; either of the two records it, and both have what is kept of it. */
  'supervision.recordHeld': command(
    z.strictObject({
      relationship,
      supervision: id<SupervisionId>(),
      on: date,
      minutes: z.int().min(5).max(600),
      words: prose(20_000),
      next: date.nullable(),
    }),
  ),
  /** A group reflected: how many came and what it was about, and nothing that was said. */
  'supervision.recordGroup': command(
    z.strictObject({
      supervision: id<SupervisionId>(),
      on: date,
      attendance: z.int().min(2).max(200),
      themes: z.array(id<ThemeId>()).max(20),
    }),
  ),
  /** With the supervisor's own passphrase, over the text they read. Nothing changes after it. */
  'supervision.signOff': act<{ readonly savedAt: Instant }>()(
    z.strictObject({ relationship, sharedNote, hash: filledLine(64), passphrase: z.string().min(1).max(1000) }),
  ),
} as const;
