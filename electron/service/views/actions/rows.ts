import type { ActionOwner, ActionRow, KeptOnTime } from '../../../../shared/contract/action';
import { daysLate, dueGroup } from '../../../../shared/domain/action/overdue';
import type { CalendarDate } from '../../../../shared/kernel/calendar-date';
import type { ColleagueId, DisciplineId } from '../../../../shared/kernel/ids';
import type { Directory, Discipline } from '../../desk/directory';
import type { ActionRecord } from './sql';

const fewestPromises = 3;

/** A record as the screen shows it: names, agency letters, lateness as of `today`. */
export function actionRow(record: ActionRecord, directory: Directory, today: CalendarDate): ActionRow {
  return {
    id: record.id,
    text: record.text,
    family: record.family === null ? null : { id: record.family, name: record.familyName ?? '' },
    goal: record.goal === null ? null : { id: record.goal, text: record.goalText ?? '' },
    owner: record.owner === null ? null : ownerOf(record.owner, directory),
    due: record.due,
    group: dueGroup(record, today),
    daysLate: daysLate(record, today),
    acceptance: record.acceptance,
    isBlocked: record.blocked !== null,
    outcome: record.outcome,
    agreedOn: record.agreedOn,
    endedOn: record.endedOn,
  };
}

function ownerOf(id: ColleagueId, directory: Directory): ActionOwner {
  const colleague = directory.colleague(id);
  const seat = colleague === null ? null : directory.discipline(colleague.discipline);
  return {
    id,
    name: colleague?.name ?? '',
    agencyName: colleague === null ? '' : (directory.agency(colleague.agency)?.name ?? ''),
    agency: seat === null ? { code: '–', name: '', tint: 'none' } : agencyOf(seat),
    signsIn: colleague?.signsIn ?? false,
  };
}

function agencyOf({ code, name, tint }: Discipline): ActionOwner['agency'] {
  return { code, name, tint };
}

/** The hub's seats somebody sits in, in the directory's order. */
export function agenciesAt(directory: Directory): readonly { readonly id: DisciplineId; readonly name: string }[] {
  return directory.disciplines().flatMap(({ id, name }) => (ownersOf(id, directory).length === 0 ? [] : [{ id, name }]));
}

/** Who sits in one of the hub's seats. */
export function ownersOf(discipline: DisciplineId, directory: Directory): readonly ColleagueId[] {
  return directory.colleagues().flatMap((colleague) => (colleague.discipline === discipline ? [colleague.id] : []));
}

/**
 * Promises kept by agency, in the directory's order. An agency with fewer than three is left out: with so few a bar
 * would speak of a person. @source interface/design.md §3.6
 */
export function keptOnTime(
  owners: readonly { readonly owner: ColleagueId; readonly promised: number; readonly kept: number }[],
  directory: Directory,
): readonly KeptOnTime[] {
  return directory.disciplines().flatMap((seat) => {
    const own = owners.filter(({ owner }) => directory.colleague(owner)?.discipline === seat.id);
    const of = own.reduce((sum, { promised }) => sum + promised, 0);
    const kept = own.reduce((sum, one) => sum + one.kept, 0);
    return of < fewestPromises ? [] : [{ agency: { id: seat.id, ...agencyOf(seat) }, kept, of }];
  });
}
