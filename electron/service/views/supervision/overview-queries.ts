import type { SupervisionOverview } from '../../../../shared/contract/supervision';
import { isSupervised, nextDue } from '../../../../shared/domain/relationship/interval';
import type { Relationship } from '../../../../shared/domain/relationship/state';
import { manyEnough, medianOfMany, overviewFrom, smallestCount } from '../../../../shared/domain/supervision/overview';
import { addDays, isBefore, type CalendarDate } from '../../../../shared/kernel/calendar-date';
import type { RelationshipId, ThemeId } from '../../../../shared/kernel/ids';
import type { Directory } from '../../desk/directory';
import type { DeskContext, QueryHandlers } from '../../desk/handlers';
import { all, type ReadDb } from '../../vault/sql';
import { named } from './pairs';
import { daysToSignOff, groupsSince, lastHeld, lastShared, themeCounts, type GroupRow, type LastOf, type ThemeCount } from './overview-sql';

export const supervisionOverviewQueries: QueryHandlers<'supervision.overview'> = {
  'supervision.overview': (_input, context) => overviewOf(context),
};

type Lasting = readonly [RelationshipId, Relationship];

/** @source practice.md §2.4: no number is of a person, and small ones are left out. */
function overviewOf(context: DeskContext): SupervisionOverview {
  const { directory, today, db } = context;
  const hub = db('hub');
  const from = overviewFrom(today);
  const lasting = [...directory.relationships()].filter(([, { to }]) => to === null);
  const overdue = overdueOf(hub, lasting, context);
  const days = all<{ days: number }>(hub, daysToSignOff(from)).map((row) => row.days);
  const isManager = context.session.sets.includes('manager');
  return {
    from,
    sharing: sharingOf(hub, lasting, today),
    supervised: { of: lasting.filter(([, one]) => isSupervised(one)).length, overdue: overdue.length },
    overdue: overdue.filter(({ supervisor }) => isManager || supervisor.id === context.by),
    signOff: { notes: days.length, median: medianOfMany(days) },
    themes: manyEnough(
      all<ThemeCount>(hub, themeCounts(from)).flatMap(({ theme, count }) => namesOf(directory, [theme]).map((name) => ({ name, count }))),
    ),
    groups: all<GroupRow>(hub, groupsSince(from)).map(({ on, attendance, themes }) => ({
      on,
      attendance,
      // The projection wrote the ids the event holds. What two talked about could be traced to them.
      themes: attendance < smallestCount ? [] : namesOf(directory, JSON.parse(themes) as ThemeId[]),
    })),
  };
}

function sharingOf(hub: ReadDb, lasting: readonly Lasting[], today: CalendarDate): SupervisionOverview['sharing'] {
  const last = lastOf(hub, lastShared);
  const sharing = lasting.filter(([, { scope }]) => scope.includes('notes'));
  const within = sharing.filter(([id, { from, intervalDays }]) => {
    const on = last.get(id)?.on ?? null;
    // Somebody who began less than an interval ago is not late.
    return !isBefore(addDays(on ?? from, intervalDays), today);
  });
  return { of: sharing.length, withinInterval: sharing.length < smallestCount ? null : within.length };
}

function overdueOf(hub: ReadDb, lasting: readonly Lasting[], { directory, today }: DeskContext): SupervisionOverview['overdue'] {
  const last = lastOf(hub, lastHeld);
  return lasting
    .filter(([, one]) => isSupervised(one))
    .map(([relationship, one]) => {
      const { on: due, daysLate } = nextDue(one, last.get(relationship) ?? null, today);
      return { relationship, supervisor: named(directory, one.supervisor), supervisee: named(directory, one.supervisee), due, daysLate };
    })
    .filter(({ daysLate }) => daysLate > 0)
    .sort((left, right) => right.daysLate - left.daysLate || (left.relationship < right.relationship ? -1 : 1));
}

function lastOf(hub: ReadDb, which: typeof lastHeld): ReadonlyMap<RelationshipId, LastOf> {
  return new Map(all<LastOf>(hub, which).map((row) => [row.relationship, row]));
}

/** A theme that is no longer offered has no name to be shown under. */
function namesOf(directory: Directory, themes: readonly ThemeId[]): string[] {
  return themes.flatMap((theme) => directory.hub.themes.find(({ id }) => id === theme)?.name ?? []);
}
