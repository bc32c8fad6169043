import type { Aggregate, Context } from '../../kernel/aggregate';
import { canonicalJson } from '../../kernel/canonical-json';
import type { RelationshipId, SharedNoteId } from '../../kernel/ids';
import { ok, refuse, unreachable, type Refusal, type Result } from '../../kernel/result';
import type { ReflectionEvent, ReflectionLink } from './events';
import type { NoteModel } from './models';
import { isEmptyNote, modelOf, noteLength, noteLimit, tidyNote, withModel, type NoteContent } from './note';
import { evolve, isSameLink, type ReflectionState } from './state';

export type ReflectionCommand =
  | { readonly type: 'begin'; readonly model: NoteModel; readonly title: string }
  | { readonly type: 'write'; readonly content: NoteContent }
  | { readonly type: 'retitle'; readonly title: string }
  | { readonly type: 'changeModel'; readonly model: NoteModel }
  | { readonly type: 'link'; readonly link: ReflectionLink }
  | { readonly type: 'unlink'; readonly link: ReflectionLink }
  | { readonly type: 'putAway' }
  | { readonly type: 'bringBack' }
  | { readonly type: 'share'; readonly relationship: RelationshipId; readonly sharedNote: SharedNoteId }
  | { readonly type: 'stopSharing'; readonly sharedNote: SharedNoteId };

export type ReflectionRefusal = Refusal<
  | 'reflection-exists'
  | 'reflection-unknown'
  | 'reflection-put-away'
  | 'reflection-other-model'
  | 'reflection-too-long'
  | 'reflection-empty'
  | 'reflection-already-shared'
  | 'reflection-not-shared'
>;

type Decided = Result<readonly ReflectionEvent[], ReflectionRefusal>;

/**
 * Decides what may happen to a private note. What changes nothing is accepted and leaves no event.
 * @source practice.md §2.4: a shared copy is its own thing, so the author may go on writing theirs.
 */
export function decide(state: ReflectionState | null, command: ReflectionCommand, _context: Context): Decided {
  if (command.type === 'begin') return state === null ? ok([begun(command.model, command.title)]) : refuse('reflection-exists');
  if (state === null) return refuse('reflection-unknown');
  switch (command.type) {
    case 'write':
      return decideWrite(state, command.content);
    case 'retitle': {
      const title = command.title.trim();
      return ok(title === state.title ? [] : [{ type: 'ReflectionRetitled', v: 1, title }]);
    }
    case 'changeModel': {
      if (state.isPutAway) return refuse('reflection-put-away');
      const { model } = command;
      const content = withModel(state.content, model);
      return ok(model === state.model ? [] : [{ type: 'ReflectionModelChanged', v: 1, model, content }]);
    }
    case 'link':
      return ok(hasLink(state, command.link) ? [] : [{ type: 'ReflectionLinked', v: 1, link: command.link }]);
    case 'unlink':
      return ok(hasLink(state, command.link) ? [{ type: 'ReflectionUnlinked', v: 1, link: command.link }] : []);
    case 'putAway':
      return ok(state.isPutAway ? [] : [{ type: 'ReflectionPutAway', v: 1 }]);
    case 'bringBack':
      return ok(state.isPutAway ? [{ type: 'ReflectionBroughtBack', v: 1 }] : []);
    case 'share':
      return decideShare(state, command.relationship, command.sharedNote);
    case 'stopSharing':
      return decideStop(state, command.sharedNote);
    default:
      return unreachable(command);
  }
}

export const reflection: Aggregate<ReflectionState | null, ReflectionCommand, ReflectionEvent, ReflectionRefusal> = {
  initial: null,
  evolve,
  decide,
};

function begun(model: NoteModel, title: string): ReflectionEvent {
  return { type: 'ReflectionBegun', v: 1, model, title: title.trim() };
}

/** The words have to answer the questions the note has now: another window may have chosen others meanwhile. */
function decideWrite(state: ReflectionState, written: NoteContent): Decided {
  if (state.isPutAway) return refuse('reflection-put-away');
  const content = tidyNote(written);
  if (modelOf(content) !== state.model) return refuse('reflection-other-model');
  const length = noteLength(content);
  if (length > noteLimit) return refuse('reflection-too-long', { over: length - noteLimit });
  return ok(canonicalJson(content) === canonicalJson(state.content) ? [] : [{ type: 'ReflectionWritten', v: 1, content }]);
}

/** One copy at a time with one supervisor; a copy that was taken back may be followed by another. */
function decideShare(state: ReflectionState, relationship: RelationshipId, sharedNote: SharedNoteId): Decided {
  const known = state.sharings.find((one) => one.sharedNote === sharedNote);
  if (known !== undefined) return known.relationship === relationship ? ok([]) : refuse('reflection-already-shared');
  if (state.isPutAway) return refuse('reflection-put-away');
  if (isEmptyNote(state.content)) return refuse('reflection-empty');
  if (state.sharings.some((one) => one.relationship === relationship && !one.isStopped)) return refuse('reflection-already-shared');
  return ok([{ type: 'ReflectionShared', v: 1, relationship, sharedNote }]);
}

function decideStop(state: ReflectionState, sharedNote: SharedNoteId): Decided {
  const known = state.sharings.find((one) => one.sharedNote === sharedNote);
  if (known === undefined) return refuse('reflection-not-shared');
  return ok(known.isStopped ? [] : [{ type: 'ReflectionSharingStopped', v: 1, sharedNote }]);
}

function hasLink(state: ReflectionState, link: ReflectionLink): boolean {
  return state.links.some((one) => isSameLink(one, link));
}
