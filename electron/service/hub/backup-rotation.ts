import { dateAt } from '../../../shared/kernel/calendar-date';
import type { Instant } from '../../../shared/kernel/instant';

const mostToday = 3;
const mostInAll = 10;

/**
 * Which backups to keep: the three newest of today, the newest of each earlier day, ten in all. The newest is always
 * kept, whatever the clock says.
 * @param at When each was made, in any order.
 * @returns the ones to delete.
 */
export function backupsToDrop<B extends { readonly at: Instant }>(backups: readonly B[], now: Instant): B[] {
  const today = dateAt(now);
  const newestFirst = [...backups].sort((left, right) => right.at - left.at);
  const counts = new Map<string, number>();
  const kept = newestFirst.filter((backup, index) => {
    const day = dateAt(backup.at);
    const count = (counts.get(day) ?? 0) + 1;
    counts.set(day, count);
    return index === 0 || count <= (day === today ? mostToday : 1);
  });
  const stay = new Set(kept.slice(0, mostInAll));
  return newestFirst.filter((backup) => !stay.has(backup));
}
