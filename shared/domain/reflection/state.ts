import type { Recorded } from '../../kernel/event';
import type { RelationshipId, SharedNoteId } from '../../kernel/ids';
import type { ReflectionEvent, ReflectionLink } from './events';
import type { NoteModel } from './models';
import { emptyNote, type NoteContent } from './note';

/** One copy that was shared. */
export interface Sharing {
  readonly sharedNote: SharedNoteId;
  readonly relationship: RelationshipId;
  readonly isStopped: boolean;
}

export interface ReflectionState {
  readonly model: NoteModel;
  readonly title: string;
  readonly content: NoteContent;
  readonly links: readonly ReflectionLink[];
  readonly sharings: readonly Sharing[];
  readonly isPutAway: boolean;
}

/** Folds one event; events that do not fit their history are passed over. */
export function evolve(state: ReflectionState | null, { body }: Recorded<ReflectionEvent>): ReflectionState | null {
  if (body.type === 'ReflectionBegun') {
    const { model, title } = body;
    return state ?? { model, title, content: emptyNote(model), links: [], sharings: [], isPutAway: false };
  }
  return state && changed(state, body);
}

function changed(state: ReflectionState, body: Exclude<ReflectionEvent, { type: 'ReflectionBegun' }>): ReflectionState {
  switch (body.type) {
    case 'ReflectionWritten':
      return { ...state, content: body.content };
    case 'ReflectionRetitled':
      return { ...state, title: body.title };
    case 'ReflectionModelChanged':
      return { ...state, model: body.model, content: body.content };
    case 'ReflectionLinked':
      return { ...state, links: [...state.links, body.link] };
    case 'ReflectionUnlinked':
      return { ...state, links: state.links.filter((link) => !isSameLink(link, body.link)) };
    case 'ReflectionPutAway':
      return { ...state, isPutAway: true };
    case 'ReflectionBroughtBack':
      return { ...state, isPutAway: false };
    case 'ReflectionShared': {
      const { sharedNote, relationship } = body;
      return { ...state, sharings: [...state.sharings, { sharedNote, relationship, isStopped: false }] };
    }
    case 'ReflectionSharingStopped': {
      const sharings = state.sharings.map((one) => (one.sharedNote === body.sharedNote ? { ...one, isStopped: true } : one));
      return { ...state, sharings };
    }
    default:
      // A newer Roundtable wrote it.
      return state;
  }
}

export function isSameLink(one: ReflectionLink, other: ReflectionLink): boolean {
  if (one.kind === 'meeting') return other.kind === 'meeting' && one.meeting === other.meeting;
  return other.kind === 'family' && one.family === other.family;
}
