import type { Aggregate, Context } from '../../kernel/aggregate';
import { isBefore, type CalendarDate } from '../../kernel/calendar-date';
import type { ColleagueId, CommentId, ReflectionId, ThemeId } from '../../kernel/ids';
import { ok, refuse, unreachable, type Refusal, type Result } from '../../kernel/result';
import type { NoteModel } from '../reflection/models';
import { isEmptyNote, type NoteContent } from '../reflection/note';
import type { CommentAnchor, ConcernRoute, SharedNoteEvent } from './events';
import { evolveSharedNote, type SharedNote, type SharedNoteState } from './state';

export type SharedNoteCommand =
  | {
      readonly type: 'share';
      readonly note: ReflectionId;
      readonly model: NoteModel;
      readonly title: string;
      readonly content: NoteContent;
      readonly hash: string;
    }
  | { readonly type: 'open' }
  | {
      readonly type: 'comment';
      readonly comment: CommentId;
      readonly anchor: CommentAnchor | null;
      readonly text: string;
      readonly replyTo: CommentId | null;
    }
  | { readonly type: 'return'; readonly question: string }
  | { readonly type: 'sendAgain'; readonly content: NoteContent; readonly hash: string }
  | { readonly type: 'stopSharing' }
  | { readonly type: 'chooseThemes'; readonly themes: readonly ThemeId[] }
  | { readonly type: 'agreeAction'; readonly text: string; readonly due: CalendarDate | null }
  | { readonly type: 'takeRoute'; readonly route: ConcernRoute }
  | { readonly type: 'signOff'; readonly hash: string; readonly signature: string };

type Share = Extract<SharedNoteCommand, { type: 'share' }>;

/** What the rules want to know of the relationship the vault belongs to. */
export interface SharedNoteContext extends Context {
  readonly supervisor: ColleagueId;
  readonly supervisee: ColleagueId;
  /** Ended: the vault is read and no longer written. */
  readonly isFrozen: boolean;
  /** The relationship's scope has notes in it. */
  readonly takesNotes: boolean;
  /** Whether the same private note is with this supervisor under another id, not stopped and not signed off. */
  readonly isSharedAlready: boolean;
  /** Whether a theme is one of the hub's. */
  readonly isTheme: (theme: ThemeId) => boolean;
}

export type SharedNoteRefusal = Refusal<
  | 'relationship-ended'
  | 'relationship-takes-no-notes'
  | 'shared-note-unknown'
  | 'shared-note-exists'
  | 'shared-note-already'
  | 'shared-note-signed-off'
  | 'shared-note-not-yours'
  | 'shared-note-not-supervisor'
  | 'shared-note-not-read'
  | 'shared-note-changed'
  | 'shared-note-with-author'
  | 'shared-note-words-missing'
  | 'comment-exists'
  | 'comment-unknown'
  | 'theme-unknown'
  | 'action-due-past'
>;

type Decided = Result<readonly SharedNoteEvent[], SharedNoteRefusal>;

/** What two people may do with a note one of them shared. @source practice.md §2.4 */
export const sharedNoteAggregate: Aggregate<SharedNoteState, SharedNoteCommand, SharedNoteEvent, SharedNoteRefusal, SharedNoteContext> = {
  initial: null,
  evolve: evolveSharedNote,
  decide: (state, command, context) => {
    // The author may take a note back until it is signed off, also from a supervisor they no longer have.
    if (context.isFrozen && command.type !== 'stopSharing') return refuse('relationship-ended');
    if (command.type === 'share') return share(state, command, context);
    // Taking back what is gone is no error: its text was removed with it.
    if (state === null) return command.type === 'stopSharing' ? ok([]) : refuse('shared-note-unknown');
    if (command.type === 'open') return open(state, context);
    if (state.status === 'signed-off') return isRepeated(state, command) ? ok([]) : refuse('shared-note-signed-off');
    return decideOnShared(state, command, context);
  },
};

function share(state: SharedNoteState, { type: _type, ...shared }: Share, context: SharedNoteContext): Decided {
  if (context.by !== context.supervisee) return refuse('shared-note-not-yours');
  if (!context.takesNotes) return refuse('relationship-takes-no-notes');
  // Sharing the same again is not an error; another note under its id is.
  if (state !== null) return state.note === shared.note ? ok([]) : refuse('shared-note-exists');
  if (context.isSharedAlready) return refuse('shared-note-already');
  return ok([{ type: 'NoteShared', v: 1, ...shared, author: context.by }]);
}

/** The receipt is written once for what there is to read; a note that was signed off is read without one. */
function open(state: SharedNote, { by }: SharedNoteContext): Decided {
  if (state.openedBy.has(by) || (state.status === 'signed-off' && by === state.signedOff?.by)) return ok([]);
  return ok([{ type: 'NoteOpened', v: 1 }]);
}

function isRepeated(state: SharedNote, command: SharedNoteCommand): boolean {
  return command.type === 'signOff' && command.hash === state.signedOff?.hash;
}

type OnShared = Exclude<SharedNoteCommand, { type: 'share' | 'open' }>;

function decideOnShared(state: SharedNote, command: OnShared, context: SharedNoteContext): Decided {
  switch (command.type) {
    case 'comment':
      return comment(state, command);
    case 'sendAgain':
    case 'stopSharing':
      return context.by === state.author ? byAuthor(state, command) : refuse('shared-note-not-yours');
    default:
      return context.by === context.supervisor ? bySupervisor(state, command, context) : refuse('shared-note-not-supervisor');
  }
}

function comment(state: SharedNote, { type: _type, ...added }: Extract<OnShared, { type: 'comment' }>): Decided {
  const known = state.comments.find(({ id }) => id === added.comment);
  if (known) return known.text === added.text.trim() ? ok([]) : refuse('comment-exists');
  if (added.text.trim() === '') return refuse('shared-note-words-missing');
  if (added.replyTo !== null && !state.comments.some(({ id }) => id === added.replyTo)) return refuse('comment-unknown');
  return ok([{ type: 'CommentAdded', v: 1, ...added, text: added.text.trim() }]);
}

function byAuthor(state: SharedNote, command: Extract<OnShared, { type: 'sendAgain' | 'stopSharing' }>): Decided {
  if (command.type === 'stopSharing') return ok([{ type: 'SharingStopped', v: 1 }]);
  if (state.status === 'waiting' && state.hash === command.hash) return ok([]);
  if (isEmptyNote(command.content)) return refuse('shared-note-words-missing');
  return ok([{ type: 'NoteSentAgain', v: 1, content: command.content, hash: command.hash }]);
}

type BySupervisor = Exclude<OnShared, { type: 'comment' | 'sendAgain' | 'stopSharing' }>;

function bySupervisor(state: SharedNote, command: BySupervisor, context: SharedNoteContext): Decided {
  switch (command.type) {
    case 'return':
      return giveBack(state, command.question.trim(), context);
    case 'chooseThemes':
      if (!command.themes.every(context.isTheme)) return refuse('theme-unknown');
      return ok([{ type: 'ThemesChosen', v: 1, themes: [...new Set(command.themes)] }]);
    case 'agreeAction':
      if (command.text.trim() === '') return refuse('shared-note-words-missing');
      if (command.due !== null && isBefore(command.due, context.today)) return refuse('action-due-past');
      return ok([{ type: 'DevelopmentActionAgreed', v: 1, text: command.text.trim(), due: command.due }]);
    case 'takeRoute':
      return ok(state.routes.some(({ route }) => route === command.route) ? [] : [{ type: 'RouteTaken', v: 1, route: command.route }]);
    case 'signOff':
      return signOff(state, command, context);
    default:
      return unreachable(command);
  }
}

function giveBack(state: SharedNote, question: string, { by }: SharedNoteContext): Decided {
  if (state.status === 'returned') return state.question === question ? ok([]) : refuse('shared-note-with-author');
  if (!state.openedBy.has(by)) return refuse('shared-note-not-read');
  if (question === '') return refuse('shared-note-words-missing');
  return ok([{ type: 'NoteReturned', v: 1, question }]);
}

/** Only what was read is signed: as it stands now, and by whoever opened it. */
function signOff(state: SharedNote, { hash, signature }: { hash: string; signature: string }, { by }: SharedNoteContext): Decided {
  if (state.status === 'returned') return refuse('shared-note-with-author');
  if (hash !== state.hash) return refuse('shared-note-changed');
  if (!state.openedBy.has(by)) return refuse('shared-note-not-read');
  return ok([{ type: 'NoteSignedOff', v: 1, hash, signature }]);
}
