import { familyFilters, type BriefAnswer, type FamilyFilter, type FamilyList, type FamilyRow } from '../../../../shared/contract/family';
import { isStillOpen } from '../../../../shared/domain/access/opening';
import { nameKey } from '../../../../shared/domain/person/name-key';
import type { LevelOfNeed } from '../../../../shared/domain/family/events';
import type { CalendarDate } from '../../../../shared/kernel/calendar-date';
import type { ColleagueId, FamilyId } from '../../../../shared/kernel/ids';
import type { Instant } from '../../../../shared/kernel/instant';
import type { Directory } from '../../desk/directory';
import type { QueryHandlers } from '../../desk/handlers';
import { isVisible } from '../../desk/visible-families';
import { all, first, type ReadDb } from '../../vault/sql';
import { briefOf } from './brief';
import { familyCount, familyRows, lastReferenceNumber, openingOf, type FamilyListRow } from './sql';

export const familiesQueries: QueryHandlers<'family.list' | 'family.brief'> = {
  'family.list': ({ filter, find }, { db, visible, directory, by, today }): FamilyList => {
    const hub = db('hub');
    const count = (counted: FamilyFilter, findKey: string): number =>
      first<{ count: number }>(hub, familyCount({ filter: counted, findKey, by, today, visible }))?.count ?? 0;
    const rows = all<FamilyListRow>(hub, familyRows({ filter, findKey: nameKey(find), by, today, visible }));
    const counts = Object.fromEntries(familyFilters.map((counted) => [counted, count(counted, '')]));
    return {
      rows: rows.map((row) => toRow(row, directory, today)),
      // The filters are the record's keys.
      counts: counts as Record<FamilyFilter, number>,
      total: count(filter, nameKey(find)),
    };
  },
  'family.brief': ({ family }, { db, visible, directory, by, now, today }): BriefAnswer => {
    if (!isVisible(visible, family)) return { state: 'unknown' };
    const hub = db('hub');
    const brief = briefOf(hub, family, directory, today);
    if (brief === null) return { state: 'unknown' };
    return isStillOpen(openedAt(hub, family, by), now) ? { state: 'open', brief } : { state: 'not-opened' };
  },
};

/** When this colleague last opened this family's record, or null. */
export function openedAt(hub: ReadDb, family: FamilyId, by: ColleagueId): Instant | null {
  return first<{ openedAt: Instant }>(hub, openingOf(family, by))?.openedAt ?? null;
}

/** The highest number any family's reference has. */
export function lastNumber(hub: ReadDb): number {
  return first<{ number: number | null }>(hub, lastReferenceNumber)?.number ?? 0;
}

function toRow(row: FamilyListRow, directory: Directory, today: CalendarDate): FamilyRow {
  // The ids and the level were written by the projection from events that hold them.
  const lead = row.lead === null ? null : directory.colleague(row.lead as ColleagueId);
  return {
    id: row.id as FamilyId,
    name: row.name,
    reference: row.reference,
    lead: lead && { id: lead.id, name: lead.name },
    level: row.level as LevelOfNeed | null,
    reviewOn: row.reviewOn,
    isReviewDue: row.reviewOn !== null && row.reviewOn <= today,
    people: row.people,
  };
}
