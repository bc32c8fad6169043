import {
  newestSignedOff,
  type SharedNoteRow,
  type SharedNoteShown,
  type SupervisionQueue,
  type SupervisionSessionRow,
} from '../../../../shared/contract/supervision';
import { isSupervised, nextDue } from '../../../../shared/domain/relationship/interval';
import type { Relationship } from '../../../../shared/domain/relationship/state';
import type { SharedNote } from '../../../../shared/domain/supervision/state';
import type { RelationshipId, SharedNoteId } from '../../../../shared/kernel/ids';
import type { Directory } from '../../desk/directory';
import type { DeskContext, QueryHandlers } from '../../desk/handlers';
import { all, first, type Sql } from '../../vault/sql';
import { actsOn } from './acts-on';
import { casesToApprove } from './case-queries';
import { sharedNoteAt } from './facts';
import { named, pairsOf, type Pair } from './pairs';
import {
  countDecided,
  countWaiting,
  everyNote,
  lastHeldHere,
  newestSessions,
  noteNamed,
  notesSignedOff,
  notesWith,
  type Held,
  type SessionRecord,
  type SharedNoteRecord,
} from './sql';

export const supervisionQueries: QueryHandlers<
  'supervision.queue' | 'supervision.waiting' | 'supervision.shared' | 'supervision.sessions' | 'supervision.read'
> = {
  'supervision.queue': ({ everySignedOff = false }, context) => queueOf(context, everySignedOff ? null : newestSignedOff),
  'supervision.waiting': (_input, context) => {
    const lasting = pairsOf(context, 'supervisor').filter(({ relationship }) => relationship.to === null);
    const counts = lasting.flatMap(({ db }) =>
      [countWaiting, countDecided].map((which) => first<{ count: number }>(db, which)?.count ?? 0),
    );
    return { count: counts.reduce((sum, count) => sum + count, 0) };
  },
  'supervision.shared': (_input, context) =>
    rows(context, 'supervisee', everyNote).sort(
      (left, right) => right.sharedAt - left.sharedAt || (left.sharedNote < right.sharedNote ? 1 : -1),
    ),
  'supervision.sessions': (_input, context) =>
    pairsOf(context, 'either')
      .flatMap((pair) => sessionsOf(context.directory, pair))
      .sort((left, right) => (left.on === right.on ? 0 : left.on < right.on ? 1 : -1)),
  'supervision.read': ({ relationship, sharedNote }, context) => readNote(context, relationship, sharedNote),
};

function rows(context: DeskContext, side: 'supervisor' | 'supervisee', which: Sql): SharedNoteRow[] {
  return pairsOf(context, side).flatMap((pair) => all<SharedNoteRecord>(pair.db, which).map((row) => rowOf(context.directory, pair, row)));
}

function queueOf(context: DeskContext, limit: number | null): SupervisionQueue {
  const byWaiting = (left: SharedNoteRow, right: SharedNoteRow) =>
    left.waitingSince - right.waitingSince || (left.sharedNote < right.sharedNote ? -1 : 1);
  const of = (which: Sql) => rows(context, 'supervisor', which).sort(byWaiting);
  return {
    waiting: of(notesWith('waiting')).filter(({ isFrozen }) => !isFrozen),
    withAuthor: of(notesWith('returned')).filter(({ isFrozen }) => !isFrozen),
    signedOff: of(notesSignedOff(limit))
      .toReversed()
      .slice(0, limit ?? undefined),
    cases: casesToApprove(context),
    due: dueOf(context),
    troubles: troublesOf(context),
  };
}

function dueOf(context: DeskContext): SupervisionQueue['due'] {
  return pairsOf(context, 'supervisor')
    .filter(({ relationship }) => relationship.to === null && isSupervised(relationship))
    .map(({ id, relationship, db }) => {
      const { on, daysLate } = nextDue(relationship, first<Held>(db, lastHeldHere), context.today);
      return { relationship: id, supervisee: named(context.directory, relationship.supervisee), due: on, daysLate };
    })
    .sort((left, right) => (left.due < right.due ? -1 : 1));
}

function troublesOf({ directory, session }: DeskContext): SupervisionQueue['troubles'] {
  return [...directory.relationships()].flatMap(([id, { supervisor, supervisee }]) => {
    const code = session.vaults.pairs.get(id);
    return supervisor === session.colleague && typeof code === 'string' ? [{ supervisee: named(directory, supervisee), code }] : [];
  });
}

function readNote(context: DeskContext, id: RelationshipId, sharedNote: SharedNoteId): SharedNoteShown | null {
  const relationship = context.directory.relationships().get(id);
  if (relationship === undefined) return null;
  const db = context.db(`pair/${id}`);
  const [state, row] = [sharedNoteAt(db, sharedNote), first<SharedNoteRecord>(db, noteNamed(sharedNote))];
  if (state === null || row === null) return null;
  return { ...rowOf(context.directory, { id, relationship, db }, row), ...shownOf(context, relationship, state) };
}

function shownOf(context: DeskContext, relationship: Relationship, state: SharedNote): Omit<SharedNoteShown, keyof SharedNoteRow> {
  const { directory, by } = context;
  return {
    side: relationship.supervisor === by ? 'supervisor' : 'supervisee',
    content: state.content,
    hash: state.hash,
    question: state.question,
    thread: state.comments.map((comment) => ({ ...comment, by: named(directory, comment.by) })),
    themes: state.themes,
    actions: state.actions,
    routes: state.routes,
    signedOff: state.signedOff && { ...state.signedOff, by: named(directory, state.signedOff.by) },
    authorOpenedAt: state.openedBy.get(state.author) ?? null,
    may: actsOn(state, relationship, by),
  };
}

function rowOf(directory: Directory, { id, relationship }: Pair, { id: sharedNote, author, ...row }: SharedNoteRecord): SharedNoteRow {
  return {
    ...row,
    relationship: id,
    sharedNote,
    author: named(directory, author),
    supervisor: named(directory, relationship.supervisor),
    isFrozen: relationship.to !== null,
  };
}

function sessionsOf(directory: Directory, { id, relationship, db }: Pair): SupervisionSessionRow[] {
  return all<SessionRecord>(db, newestSessions).map(({ id: supervision, ...session }) => ({
    ...session,
    relationship: id,
    supervision,
    kind: relationship.kind,
    supervisor: named(directory, relationship.supervisor),
    supervisee: named(directory, relationship.supervisee),
  }));
}
