import type { BriefPerson, FamilyBrief, NamedColleague } from '../../../../shared/contract/family';
import { ageOn } from '../../../../shared/domain/family/age';
import { consentSummary } from '../../../../shared/domain/family/consent-summary';
import type { Consent, LevelOfNeed, Person } from '../../../../shared/domain/family/events';
import type { CalendarDate } from '../../../../shared/kernel/calendar-date';
import type { ColleagueId, FamilyId, PersonId } from '../../../../shared/kernel/ids';
import type { Directory } from '../../desk/directory';
import { all, first, type ReadDb } from '../../vault/sql';
import * as statements from './sql';

/** Everything one screen says of a family; null when there is no such family. */
export function briefOf(hub: ReadDb, id: FamilyId, directory: Directory, today: CalendarDate): FamilyBrief | null {
  const row = first<statements.FamilyDetailRow>(hub, statements.familyDetail(id));
  if (row === null) return null;
  const people = peopleOf(hub, id, directory, today);
  return {
    id,
    name: row.name,
    reference: row.reference,
    version: row.version,
    lead: named(row.lead, directory),
    // The projection wrote what the event says.
    level: row.level as LevelOfNeed | null,
    levelWhy: row.levelWhy,
    reviewOn: row.reviewOn,
    isReviewDue: row.reviewOn !== null && row.reviewOn <= today,
    safeContact: { person: row.safeContactPerson as PersonId | null, words: row.safeContact },
    address: row.address,
    phone: row.phone,
    people,
    consent: consentSummary(people.map(({ consent }) => consent)),
    ...workOf(hub, id, directory, today),
  };
}

type Work = Pick<FamilyBrief, 'requests' | 'ownWords' | 'discussions' | 'openActions' | 'formulation' | 'minutes' | 'supervision'>;

function workOf(hub: ReadDb, id: FamilyId, directory: Directory, today: CalendarDate): Work {
  type Discussion = FamilyBrief['discussions'][number];
  type OpenAction = Pick<FamilyBrief['openActions'][number], 'id' | 'text' | 'due'> & { readonly owner: string | null };
  type SupervisionDecision = Omit<FamilyBrief['supervision'][number], 'approvedBy'> & { readonly approvedBy: string };
  return {
    requests: all<FamilyBrief['requests'][number]>(hub, statements.familyRequests(id)),
    ownWords: all<FamilyBrief['ownWords'][number]>(hub, statements.familyOwnWords(id)),
    discussions: all<Omit<Discussion, 'isClosed'> & { readonly isClosed: number }>(hub, statements.familyDiscussions(id)).map(
      (discussion) => ({ ...discussion, isClosed: discussion.isClosed === 1 }),
    ),
    openActions: all<OpenAction>(hub, statements.familyOpenActions(id)).map((action) => ({
      ...action,
      owner: named(action.owner, directory),
      isOverdue: action.due !== null && action.due < today,
    })),
    formulation: first<NonNullable<FamilyBrief['formulation']>>(hub, statements.familyFormulation(id)),
    supervision: all<SupervisionDecision>(hub, statements.familySupervision(id)).map((one) => ({
      ...one,
      approvedBy: named(one.approvedBy, directory),
    })),
    minutes: all<FamilyBrief['minutes'][number]>(hub, statements.familyMinutes(id)),
  };
}

function peopleOf(hub: ReadDb, id: FamilyId, directory: Directory, today: CalendarDate): BriefPerson[] {
  return all<{ readonly person: string; readonly consent: string | null }>(hub, statements.familyPeople(id)).map((row) => {
    // Both were written by the projection as the canonical JSON of what the events hold.
    const person = JSON.parse(row.person) as Person;
    const consent = row.consent === null ? null : (JSON.parse(row.consent) as Consent);
    const notAgencyNames = (consent?.notAgencies ?? []).flatMap((agency) => directory.agency(agency)?.name ?? []);
    return { ...person, age: ageOn(person.bornOn, today), consent, notAgencyNames };
  });
}

function named(id: string | null, directory: Directory): NamedColleague | null {
  // As above.
  const colleague = id === null ? null : directory.colleague(id as ColleagueId);
  if (colleague === null) return null;
  const discipline = directory.discipline(colleague.discipline);
  return { id: colleague.id, name: colleague.name, code: discipline?.code ?? '', tint: discipline?.tint ?? 'none' };
}
