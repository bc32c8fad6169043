import type { DiscussedFamily, FamilyWords } from '../../../../shared/contract/discussion';
import { consentSummary } from '../../../../shared/domain/family/consent-summary';
import type { Consent, LevelOfNeed } from '../../../../shared/domain/family/events';
import { routes } from '../../../../shared/domain/request/events';
import { dateAt, parseCalendarDate } from '../../../../shared/kernel/calendar-date';
import type { ColleagueId, DiscussionId, FamilyId, RequestId } from '../../../../shared/kernel/ids';
import type { DeskContext } from '../../desk/handlers';
import { all, first } from '../../vault/sql';
import {
  bestGuessOf,
  familyOf,
  ownWordsBefore,
  peopleOf,
  requestOf,
  type FamilyRow,
  type GuessRow,
  type PersonRow,
  type RequestRow,
  type WordsRow,
} from './sql';

/** Everything one item's screen says of its family. */
export function discussedFamily(
  context: DeskContext,
  family: FamilyId,
  discussion: DiscussionId,
  request: RequestId | null,
): DiscussedFamily | null {
  const db = context.db('hub');
  const row = first<FamilyRow>(db, familyOf(family));
  if (row === null) return null;
  const people = all<PersonRow>(db, peopleOf(family));
  const guess = first<GuessRow>(db, bestGuessOf(family));
  // The column holds the id that LeadPractitionerSet carried.
  const lead = row.lead === null ? null : context.directory.colleague(row.lead as ColleagueId);
  return {
    id: family,
    name: row.name,
    lead: lead && { id: lead.id, name: lead.name },
    // The column holds the level that LevelOfNeedSet carried.
    level: row.level as LevelOfNeed | null,
    reviewOn: parseCalendarDate(row.reviewOn ?? ''),
    safeContact: { who: people.find(({ id }) => id === row.safeContactPerson)?.name ?? null, words: row.safeContact },
    people: people.map(({ id, name }) => ({ id, name })),
    consent: consentOf(people),
    bestGuess: guess && { version: guess.version, text: guess.text, agreedOn: dateAt(guess.agreedAt) },
    voice: all<WordsRow>(db, ownWordsBefore(family, discussion)).map((words) => spoken(words, people)),
    request: request === null ? null : requestShown(first<RequestRow>(db, requestOf(request))),
  };
}

function spoken(row: WordsRow, people: readonly PersonRow[]): FamilyWords {
  const who = people.find(({ id }) => id === row.person)?.name ?? '';
  return { statement: row.id, words: row.words, who, on: dateAt(row.saidAt) };
}

function requestShown(row: RequestRow | null): DiscussedFamily['request'] {
  const route = routes.find((one) => one === row?.route);
  if (row === null || route === undefined) return null;
  return { route, requestedBy: row.requestedBy, words: row.words, on: dateAt(row.receivedAt) };
}

function consentOf(people: readonly PersonRow[]): DiscussedFamily['consent'] {
  // The column holds the consent that ConsentRecorded carried.
  const recorded = people.map(({ name, consent }) => ({ name, consent: consent === null ? null : (JSON.parse(consent) as Consent) }));
  const days = recorded.flatMap(({ consent }) => (consent === null || consent.on === null ? [] : [consent.on]));
  return {
    summary: consentSummary(recorded.map(({ consent }) => consent)),
    on: days.toSorted().at(-1) ?? null,
    notAgreed: recorded
      .filter(({ consent }) => consent?.state === 'in-part')
      .flatMap(({ name, consent }) => [
        ...(consent?.notAgencies ?? []).map((agency) => ({ agency, inWords: '', people: [name] })),
        ...(consent && consent.notInWords !== '' ? [{ agency: null, inWords: consent.notInWords, people: [name] }] : []),
      ]),
  };
}
