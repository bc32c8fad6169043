import type { ReflectionLinkShown, ReflectionRow, ReflectionSharing, ReflectionShown } from '../../../../shared/contract/reflection';
import type { ReflectionLink } from '../../../../shared/domain/reflection/events';
import type { NoteContent } from '../../../../shared/domain/reflection/note';
import type { ReflectionId, RelationshipId } from '../../../../shared/kernel/ids';
import type { DeskContext, QueryHandlers } from '../../desk/handlers';
import { versionOf } from '../../journal/journal';
import { all, first, type ReadDb } from '../../vault/sql';
import { nameOfLink } from './link-names';
import { habit, linksOf, namesOfPeople, noteRows, oneNote, sharedNow, sharingsOf, type LinkRow, type NoteRow } from './sql';

export const reflectionQueries: QueryHandlers<'reflection.list' | 'reflection.read' | 'reflection.names'> = {
  'reflection.list': (_, { db }) => {
    const own = db('own');
    return {
      notes: rowsOf(own, false),
      putAway: rowsOf(own, true),
      asksAfterMeeting: (first<{ asksAfterMeeting: number }>(own, habit)?.asksAfterMeeting ?? 1) === 1,
    };
  },
  'reflection.read': ({ reflection }, context) => shownNote(context, reflection),
  'reflection.names': (_, { directory, session, visible, db }) => {
    const colleagues = directory.colleagues().map(({ name }) => name);
    const people = session.vaults.hub === null ? [] : all<{ name: string }>(db('hub'), namesOfPeople(visible)).map(({ name }) => name);
    return [...new Set([...colleagues, ...people])];
  },
};

function rowsOf(own: ReadDb, isPutAway: boolean): ReflectionRow[] {
  const shared = all<{ reflection: string; relationship: RelationshipId }>(own, sharedNow);
  return all<NoteRow>(own, noteRows(isPutAway)).map((row) => ({
    ...row,
    // The id and the model were written by the projection from events that hold them.
    id: row.id as ReflectionId,
    model: row.model as ReflectionRow['model'],
    sharedWith: shared.filter(({ reflection }) => reflection === row.id).map(({ relationship }) => relationship),
  }));
}

type DetailRow = NoteRow & { readonly content: string; readonly isPutAway: number };

function shownNote(context: DeskContext, reflection: ReflectionId): ReflectionShown | null {
  const own = context.db('own');
  const row = first<DetailRow>(own, oneNote(reflection));
  if (row === null) return null;
  return {
    id: reflection,
    title: row.title,
    // As above; the content is the projection's too.
    model: row.model as ReflectionShown['model'],
    content: JSON.parse(row.content) as NoteContent,
    begunAt: row.begunAt,
    changedAt: row.changedAt,
    isPutAway: row.isPutAway === 1,
    links: all<LinkRow>(own, linksOf(reflection)).map((link) => shownLink(context, link)),
    sharings: all<ReflectionSharing>(own, sharingsOf(reflection)),
    version: versionOf(own, { kind: 'reflection', id: reflection }),
  };
}

function shownLink(context: DeskContext, { kind, target }: LinkRow): ReflectionLinkShown {
  // The projection writes these two kinds with their own ids.
  const link = (kind === 'meeting' ? { kind, meeting: target } : { kind, family: target }) as ReflectionLink;
  return { ...link, name: nameOfLink(context, link) };
}
