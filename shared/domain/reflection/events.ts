import type { FamilyId, MeetingId, RelationshipId, SharedNoteId } from '../../kernel/ids';
import type { NoteModel } from './models';
import type { NoteContent } from './note';

/** What a note is about; known to its author alone, the meeting's and the family's records say nothing of it. */
export type ReflectionLink =
  | { readonly kind: 'meeting'; readonly meeting: MeetingId }
  | { readonly kind: 'family'; readonly family: FamilyId };

/** What happens to a private note. These events are in its author's own vault and nowhere else. */
export type ReflectionEvent =
  | { readonly type: 'ReflectionBegun'; readonly v: 1; readonly model: NoteModel; readonly title: string }
  | { readonly type: 'ReflectionWritten'; readonly v: 1; readonly content: NoteContent }
  | { readonly type: 'ReflectionRetitled'; readonly v: 1; readonly title: string }
  /** Holds the words as they stand under the new questions. */
  | { readonly type: 'ReflectionModelChanged'; readonly v: 1; readonly model: NoteModel; readonly content: NoteContent }
  | { readonly type: 'ReflectionLinked'; readonly v: 1; readonly link: ReflectionLink }
  | { readonly type: 'ReflectionUnlinked'; readonly v: 1; readonly link: ReflectionLink }
  | { readonly type: 'ReflectionPutAway'; readonly v: 1 }
  | { readonly type: 'ReflectionBroughtBack'; readonly v: 1 }
  /** A copy went to the supervisor of this relationship; what became of it is in the vault of that pair. */
  | { readonly type: 'ReflectionShared'; readonly v: 1; readonly relationship: RelationshipId; readonly sharedNote: SharedNoteId }
  | { readonly type: 'ReflectionSharingStopped'; readonly v: 1; readonly sharedNote: SharedNoteId };

/** How a colleague likes to reflect; in a stream of their own vault that has their own id. */
export type ReflectionHabitEvent = { readonly type: 'AfterMeetingPromptSet'; readonly v: 1; readonly isOn: boolean };
