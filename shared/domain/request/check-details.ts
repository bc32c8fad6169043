import { dateAt, isBefore, type CalendarDate } from '../../kernel/calendar-date';
import { ok, refuse, type Refusal, type Result } from '../../kernel/result';
import { checkConsent, checkPerson, type ConsentRefusal, type PersonRefusal } from '../person/check-person';
import type { RequestDetails, RequestedPerson } from './events';

export type DetailsRefusal =
  | PersonRefusal
  | ConsentRefusal
  | Refusal<'request-words-missing' | 'request-people-missing' | 'request-in-future' | 'person-twice'>;

/**
 * Whether a request says enough to be kept: the words as they were spoken and at least one person. A cluster may ask
 * for advice without giving names.
 * @source practice.md §1.2 rows 1 and 3, §7.3 F6.
 */
export function checkDetails(details: RequestDetails, today: CalendarDate): Result<null, DetailsRefusal> {
  if (details.wordsAsSpoken.trim() === '') return refuse('request-words-missing');
  if (details.people.length === 0 && details.route !== 'cluster') return refuse('request-people-missing');
  if (isBefore(today, dateAt(details.receivedAt))) return refuse('request-in-future');
  return checkPeople(details.people, today);
}

function checkPeople(people: readonly RequestedPerson[], today: CalendarDate): Result<null, DetailsRefusal> {
  if (new Set(people.map((person) => person.id)).size < people.length) return refuse('person-twice');
  for (const person of people) {
    const known = checkPerson(person, people, today);
    if (!known.ok) return known;
    const agreed = checkConsent(person.consent, today);
    if (!agreed.ok) return agreed;
  }
  return ok(null);
}
