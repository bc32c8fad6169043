import type { CalendarDate } from '../../kernel/calendar-date';
import type { Recorded } from '../../kernel/event';
import type { ColleagueId, CommentId, ReflectionId, ThemeId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { NoteModel } from '../reflection/models';
import type { NoteContent } from '../reflection/note';
import type { CommentAnchor, ConcernRoute, SharedNoteEvent } from './events';

/** `waiting` for the supervisor, or `returned` to the author. */
export type SharedNoteStatus = 'waiting' | 'returned' | 'signed-off';

export interface NoteComment {
  readonly id: CommentId;
  readonly by: ColleagueId;
  readonly at: Instant;
  readonly anchor: CommentAnchor | null;
  readonly text: string;
  readonly replyTo: CommentId | null;
}

export interface SharedNote {
  readonly note: ReflectionId;
  readonly author: ColleagueId;
  readonly model: NoteModel;
  readonly title: string;
  readonly content: NoteContent;
  readonly hash: string;
  readonly status: SharedNoteStatus;
  readonly sharedAt: Instant;
  /** When it last came to the supervisor: shared, or sent again. */
  readonly waitingSince: Instant;
  /** Who has read it as it stands now, and when first. */
  readonly openedBy: ReadonlyMap<ColleagueId, Instant>;
  readonly comments: readonly NoteComment[];
  /** What the supervisor asked when it was returned last, or empty. */
  readonly question: string;
  readonly themes: readonly ThemeId[];
  readonly actions: readonly { readonly text: string; readonly due: CalendarDate | null }[];
  readonly routes: readonly { readonly route: ConcernRoute; readonly at: Instant }[];
  readonly signedOff: { readonly by: ColleagueId; readonly at: Instant; readonly hash: string } | null;
}

/** Null until it was shared, and after its author stopped sharing it. */
export type SharedNoteState = SharedNote | null;

/** The note after one more of its events; takes any history, also one whose bodies were removed. */
export function evolveSharedNote(state: SharedNoteState, event: Recorded<SharedNoteEvent>): SharedNoteState {
  const { body } = event;
  if (body.type === 'NoteShared') return begun(body, event);
  if (body.type === 'SharingStopped') return null;
  return state === null ? null : { ...state, ...changeOf(state, event, body) };
}

function begun({ type: _type, v: _v, ...shared }: Extract<SharedNoteEvent, { type: 'NoteShared' }>, { header }: Recorded): SharedNote {
  return {
    ...shared,
    status: 'waiting',
    sharedAt: header.occurredAt,
    waitingSince: header.occurredAt,
    openedBy: new Map(),
    comments: [],
    question: '',
    themes: [],
    actions: [],
    routes: [],
    signedOff: null,
  };
}

function changeOf(
  state: SharedNote,
  { header }: Recorded,
  body: Exclude<SharedNoteEvent, { type: 'NoteShared' | 'SharingStopped' }>,
): Partial<SharedNote> {
  const at = header.occurredAt;
  switch (body.type) {
    case 'NoteOpened':
      return { openedBy: new Map(state.openedBy).set(header.actor, state.openedBy.get(header.actor) ?? at) };
    case 'CommentAdded': {
      const { comment: id, anchor, text, replyTo } = body;
      return { comments: [...state.comments, { id, by: header.actor, at, anchor, text, replyTo }], openedBy: onlyBy(state, header.actor) };
    }
    case 'NoteReturned':
      return { status: 'returned', question: body.question, openedBy: onlyBy(state, header.actor) };
    case 'NoteSentAgain':
      return { status: 'waiting', content: body.content, hash: body.hash, waitingSince: at, openedBy: onlyBy(state, header.actor) };
    case 'ThemesChosen':
      return { themes: body.themes };
    case 'DevelopmentActionAgreed':
      return { actions: [...state.actions, { text: body.text, due: body.due }] };
    case 'RouteTaken':
      return { routes: [...state.routes, { route: body.route, at }] };
    case 'NoteSignedOff':
      return { status: 'signed-off', signedOff: { by: header.actor, at, hash: body.hash }, openedBy: onlyBy(state, header.actor) };
    default:
      // A newer Roundtable may have written a type this one does not know; it is skipped.
      return {};
  }
}

/** Something new stands in the note, so that only whoever wrote it has seen it all. */
function onlyBy({ openedBy }: SharedNote, actor: ColleagueId): ReadonlyMap<ColleagueId, Instant> {
  return new Map([...openedBy].filter(([who]) => who === actor));
}
