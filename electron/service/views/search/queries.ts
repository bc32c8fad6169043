import type { Found, FoundAction, FoundFamily, FoundMinute, FoundPerson } from '../../../../shared/contract/search';
import type { CalendarDate } from '../../../../shared/kernel/calendar-date';
import type { ActionId, ColleagueId, DiscussionId, FamilyId, MeetingId, MinuteId, PersonId } from '../../../../shared/kernel/ids';
import type { DeskContext, QueryHandlers } from '../../desk/handlers';
import { all } from '../../vault/sql';
import { found, type EntryKind, type FoundRow } from './sql';
import { matchOf } from './words';

const mostInGroup = 12;

export const searchQueries: QueryHandlers<'search.find'> = {
  'search.find': ({ text }, context): Found => {
    const match = matchOf(text);
    if (match === null) return { families: [], people: [], actions: [], minutes: [] };
    return {
      families: rows(context, 'family', match).map((row) => family(context, row)),
      people: rows(context, 'person', match).map(person),
      actions: rows(context, 'action', match).map((row) => action(context, row)),
      minutes: rows(context, 'minute', match).map(minute),
    };
  },
};

function rows(context: DeskContext, kind: EntryKind, match: string): FoundRow[] {
  return all<FoundRow>(context.db('hub'), found(kind, match, context.visible, mostInGroup));
}

// The data and ids of each row were written by the projection in exactly these shapes.
function family(context: DeskContext, row: FoundRow): FoundFamily {
  const data = JSON.parse(row.data) as { reference: string; level?: number; lead?: ColleagueId };
  return {
    family: row.subject as FamilyId,
    name: row.familyName ?? '',
    reference: data.reference,
    level: data.level ?? null,
    leadName: nameOf(context, data.lead ?? null),
  };
}

function person(row: FoundRow): FoundPerson {
  const data = JSON.parse(row.data) as { name: string; bornOn: CalendarDate | null };
  return { person: row.subject as PersonId, ...data, family: row.family as FamilyId, familyName: row.familyName ?? '' };
}

function action(context: DeskContext, row: FoundRow): FoundAction {
  const data = JSON.parse(row.data) as { text: string; owner: ColleagueId | null; due: CalendarDate | null; isOpen: boolean };
  return {
    action: row.subject as ActionId,
    text: data.text,
    family: row.family as FamilyId | null,
    familyName: row.familyName,
    ownerName: nameOf(context, data.owner),
    due: data.due,
    isOpen: data.isOpen,
  };
}

function minute(row: FoundRow): FoundMinute {
  const data = JSON.parse(row.data) as { on: CalendarDate; meeting: MeetingId; discussion: DiscussionId; isSigned: boolean };
  return { minute: row.subject as MinuteId, family: row.family as FamilyId, familyName: row.familyName ?? '', ...data };
}

function nameOf(context: DeskContext, colleague: ColleagueId | null): string | null {
  return colleague === null ? null : (context.directory.colleague(colleague)?.name ?? null);
}
