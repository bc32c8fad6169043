import type { SharedNoteContext } from '../../../../shared/domain/supervision/decide';
import { sharedNoteAggregate } from '../../../../shared/domain/supervision/decide';
import type { SharedNoteEvent } from '../../../../shared/domain/supervision/events';
import type { SharedNoteState } from '../../../../shared/domain/supervision/state';
import type { Relationship } from '../../../../shared/domain/relationship/state';
import { fold } from '../../../../shared/kernel/aggregate';
import type { Context } from '../../../../shared/kernel/aggregate';
import type { Recorded } from '../../../../shared/kernel/event';
import type { ReflectionId, SharedNoteId } from '../../../../shared/kernel/ids';
import type { Directory } from '../../desk/directory';
import { load } from '../../journal/journal';
import { all, type ReadDb } from '../../vault/sql';
import { openCopiesOf, type SharedNoteRecord } from './sql';

/** A shared note as its events tell it. */
export function sharedNoteAt(db: ReadDb, sharedNote: SharedNoteId): SharedNoteState {
  // A stream only ever holds the events of its own aggregate.
  return fold(sharedNoteAggregate, load(db, { kind: 'shared-note', id: sharedNote }) as readonly Recorded<SharedNoteEvent>[]);
}

/**
 * What the rules of a shared note want to know.
 * @param copyOf Given when a note is about to be shared: another copy of it must not be with this supervisor.
 */
export function noteContext(
  { now, today, by, newId }: Context,
  directory: Directory,
  relationship: Relationship,
  pair: ReadDb,
  copyOf?: { readonly note: ReflectionId; readonly sharedNote: SharedNoteId },
): SharedNoteContext {
  const copies = copyOf === undefined ? [] : all<SharedNoteRecord>(pair, openCopiesOf(copyOf.note));
  return {
    now,
    today,
    by,
    newId,
    supervisor: relationship.supervisor,
    supervisee: relationship.supervisee,
    isFrozen: relationship.to !== null,
    takesNotes: relationship.scope.includes('notes'),
    isSharedAlready: copies.some(({ id }) => id !== copyOf?.sharedNote),
    isTheme: (theme) => directory.hub.themes.some(({ id }) => id === theme),
  };
}
