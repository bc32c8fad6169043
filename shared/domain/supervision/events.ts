import type { CalendarDate } from '../../kernel/calendar-date';
import type { ColleagueId, CommentId, ReflectionId, ThemeId } from '../../kernel/ids';
import type { NoteModel } from '../reflection/models';
import type { NoteContent } from '../reflection/note';

/** Where in a note a comment stands, with the words it stands at: they are shown even when the note was changed since. */
export interface CommentAnchor {
  readonly section: number;
  readonly paragraph: number;
  /** UTF-16 units in the paragraph. */
  readonly from: number;
  readonly to: number;
  readonly quote: string;
}

/** Where a worry goes that must leave a note. Each is another way, and none of them is a sign-off. */
export const concernRoutes = ['safeguarding', 'performance', 'wellbeing'] as const;
export type ConcernRoute = (typeof concernRoutes)[number];

/** What becomes of a note its author shared with one supervisor. All of it lies in the vault of the two. */
export type SharedNoteEvent =
  | {
      readonly type: 'NoteShared';
      readonly v: 1;
      readonly note: ReflectionId;
      readonly author: ColleagueId;
      readonly model: NoteModel;
      readonly title: string;
      readonly content: NoteContent;
      /** SHA-256 of the content's canonical JSON, hex. */
      readonly hash: string;
    }
  /** Read by whoever wrote this event, as it stood then: the receipt the other one sees. */
  | { readonly type: 'NoteOpened'; readonly v: 1 }
  | {
      readonly type: 'CommentAdded';
      readonly v: 1;
      readonly comment: CommentId;
      readonly anchor: CommentAnchor | null;
      readonly text: string;
      readonly replyTo: CommentId | null;
    }
  | { readonly type: 'NoteReturned'; readonly v: 1; readonly question: string }
  | { readonly type: 'NoteSentAgain'; readonly v: 1; readonly content: NoteContent; readonly hash: string }
  | { readonly type: 'SharingStopped'; readonly v: 1 }
  | { readonly type: 'ThemesChosen'; readonly v: 1; readonly themes: readonly ThemeId[] }
  | { readonly type: 'DevelopmentActionAgreed'; readonly v: 1; readonly text: string; readonly due: CalendarDate | null }
  | { readonly type: 'RouteTaken'; readonly v: 1; readonly route: ConcernRoute }
  | {
      readonly type: 'NoteSignedOff';
      readonly v: 1;
      readonly hash: string;
      /** Raw Ed25519 of the supervisor over the UTF-8 bytes of the hash, base64. */
      readonly signature: string;
    };
