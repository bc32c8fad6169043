import type { ReflectionEvent, ReflectionHabitEvent, ReflectionLink } from '../../../../shared/domain/reflection/events';
import { emptyNote, plainText, type NoteContent } from '../../../../shared/domain/reflection/note';
import { canonicalJson } from '../../../../shared/kernel/canonical-json';
import type { Recorded } from '../../../../shared/kernel/event';
import type { Instant } from '../../../../shared/kernel/instant';
import type { View } from '../../desk/view';
import { run, sql, type Sql, type WriteTx } from '../../vault/sql';
import { schema, tables } from './sql';

/** A colleague's private notes, in their own vault. */
export const reflectionView: View = { name: 'reflection', version: 1, vault: 'own', schema, tables, project };

function project(tx: WriteTx, { header, body }: Recorded): void {
  if (header.stream.kind !== 'reflection') return;
  const { stream, occurredAt } = header;
  // A stream of this kind only ever holds events of a note or of a habit.
  const changes = changesOf(stream.id, body as ReflectionEvent | ReflectionHabitEvent, occurredAt);
  for (const change of changes) run(tx, change);
}

function changesOf(id: string, event: ReflectionEvent | ReflectionHabitEvent, at: Instant): Sql[] {
  switch (event.type) {
    case 'ReflectionBegun':
      return [
        sql`INSERT INTO reflection (id, title, model, opening, content, begun_at, changed_at, is_put_away)
            VALUES (${id}, ${event.title}, ${event.model}, '', ${canonicalJson(emptyNote(event.model))}, ${at}, ${at}, 0)
            ON CONFLICT (id) DO NOTHING`,
      ];
    case 'ReflectionWritten':
      return [write(id, event.content), touch(id, at)];
    case 'ReflectionModelChanged':
      return [write(id, event.content), sql`UPDATE reflection SET model = ${event.model} WHERE id = ${id}`, touch(id, at)];
    case 'ReflectionRetitled':
      return [sql`UPDATE reflection SET title = ${event.title} WHERE id = ${id}`];
    case 'ReflectionLinked':
      return [
        sql`INSERT INTO reflection_link (reflection, kind, target) VALUES (${id}, ${event.link.kind}, ${targetOf(event.link)})
            ON CONFLICT DO NOTHING`,
      ];
    case 'ReflectionUnlinked':
      return [
        sql`DELETE FROM reflection_link
            WHERE reflection = ${id} AND kind = ${event.link.kind} AND target = ${targetOf(event.link)}`,
      ];
    case 'ReflectionPutAway':
      return [sql`UPDATE reflection SET is_put_away = 1 WHERE id = ${id}`];
    case 'ReflectionBroughtBack':
      return [sql`UPDATE reflection SET is_put_away = 0 WHERE id = ${id}`];
    case 'ReflectionShared':
      return [
        sql`INSERT INTO reflection_sharing (shared_note, reflection, relationship, shared_at)
            VALUES (${event.sharedNote}, ${id}, ${event.relationship}, ${at}) ON CONFLICT (shared_note) DO NOTHING`,
      ];
    case 'ReflectionSharingStopped':
      return [sql`UPDATE reflection_sharing SET stopped_at = ${at} WHERE shared_note = ${event.sharedNote}`];
    case 'AfterMeetingPromptSet':
      return [
        sql`INSERT INTO reflection_habit (only_row, asks_after_meeting) VALUES (1, ${event.isOn ? 1 : 0})
            ON CONFLICT (only_row) DO UPDATE SET asks_after_meeting = excluded.asks_after_meeting`,
      ];
    default:
      // A newer Roundtable wrote it.
      return [];
  }
}

function write(id: string, content: NoteContent): Sql {
  const opening = plainText(content).replaceAll(/\s+/g, ' ').slice(0, 80).toWellFormed();
  return sql`UPDATE reflection SET content = ${canonicalJson(content)}, opening = ${opening} WHERE id = ${id}`;
}

function touch(id: string, at: Instant): Sql {
  return sql`UPDATE reflection SET changed_at = ${at} WHERE id = ${id}`;
}

function targetOf(link: ReflectionLink): string {
  return link.kind === 'meeting' ? link.meeting : link.family;
}
