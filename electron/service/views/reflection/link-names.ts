import type { ReflectionLink } from '../../../../shared/domain/reflection/events';
import type { DeskContext } from '../../desk/handlers';
import { first } from '../../vault/sql';
import { dayOfMeeting, nameOfFamily } from './sql';

/** What a link is called in the hub's record: a family's name or a meeting's day; null for what this colleague may not see. */
export function nameOfLink({ session, visible, db }: DeskContext, link: ReflectionLink): string | null {
  // Without the families' key there is nothing to look in, and the note itself opens all the same.
  if (session.vaults.hub === null || visible.kind === 'none') return null;
  const named = link.kind === 'family' ? nameOfFamily(link.family, visible) : dayOfMeeting(link.meeting);
  return first<{ name: string }>(db('hub'), named)?.name ?? null;
}
