import { comingBack, type PastItem } from '../../../../shared/domain/meeting/carry-over';
import type { AgendaItem } from '../../../../shared/domain/meeting/events';
import type { OpenWork } from '../../../../shared/domain/meeting/suggest-agenda';
import { addDays, type CalendarDate } from '../../../../shared/kernel/calendar-date';
import type { ColleagueId, DisciplineId, FamilyId } from '../../../../shared/kernel/ids';
import type { DeskContext } from '../../desk/handlers';
import { all, first, type ReadDb } from '../../vault/sql';
import * as statements from './sql';

/** What the meeting's own record has open; requests not triaged and overdue actions are counted elsewhere. */
export type MeetingWork = Omit<OpenWork, 'urgentRequests' | 'overdueActions'>;

/** How far ahead reviews are looked for. */
const reviewHorizonDays = 14;

/**
 * What an agenda for `on` would be built from, without families that are on an agenda already.
 * @param on A day in Europe/London, today or later.
 */
export function openWork(context: DeskContext, on: CalendarDate): MeetingWork {
  const db = context.db('hub');
  const taken = new Set(all<{ family: FamilyId }>(db, statements.takenFamilies(context.today)).map(({ family }) => family));
  const isFree = (family: FamilyId | null): boolean => family === null || !taken.has(family);
  const requests = all<statements.OpenRequestRow>(db, statements.openRequests(context.visible));
  const reviews = all<{ family: FamilyId; due: CalendarDate }>(
    db,
    statements.reviewsDueBy(addDays(on, reviewHorizonDays), context.visible),
  );
  return {
    comingBack: waitingItems(context, db).filter(({ family }) => isFree(family)),
    requests: requests.filter(({ family }) => isFree(family)).map(({ id, family }) => ({ request: id, family })),
    steppedUp: all<statements.SteppedUpRow>(db, statements.steppedUp(context.visible)).filter(({ family }) => isFree(family)),
    reviews: reviews.filter(({ family }) => isFree(family)),
    needsOf: (family) => needsOf(context, db, family),
  };
}

function waitingItems(context: DeskContext, db: ReadDb): AgendaItem[] {
  const rows = all<statements.WaitingItemRow>(db, statements.waitingItems(context.visible));
  const items = rows.map(({ item, on, status, outcome }): PastItem => ({
    item: itemFrom(item),
    on,
    meeting: status,
    outcome,
    isRemoved: false,
  }));
  return comingBack(items, context.today);
}

/** Who was needed last time; for a family that is new, the lead's discipline and the one the hub's rule names. */
function needsOf(context: DeskContext, db: ReadDb, family: FamilyId): readonly DisciplineId[] {
  const last = first<{ item: string }>(db, statements.lastItemOf(family));
  if (last !== null) return itemFrom(last.item).needs;
  const row = first<statements.FamilyRow>(db, statements.familiesNamed([family], context.visible));
  // The projection keeps the lead's id as the event gave it.
  const lead = row?.lead ? context.directory.colleague(row.lead as ColleagueId) : null;
  const needs = [lead?.discipline ?? null, context.directory.hub.quorum.discipline];
  return [...new Set(needs.filter((need) => need !== null))];
}

/** Reads an item the projection wrote. */
export function itemFrom(text: string): AgendaItem {
  return JSON.parse(text) as AgendaItem;
}
