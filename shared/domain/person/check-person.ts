import { isBefore, type CalendarDate } from '../../kernel/calendar-date';
import { parseNhsNumber } from '../../kernel/nhs-number';
import { ok, refuse, type Refusal, type Result } from '../../kernel/result';
import type { Consent, Person } from '../family/events';

export type PersonRefusal = Refusal<'name-missing' | 'born-in-future' | 'unborn-with-birth-date' | 'nhs-number-wrong' | 'nhs-number-twice'>;

export type ConsentRefusal = Refusal<'consent-part-unsaid' | 'consent-in-future' | 'consent-override-unsaid'>;

/**
 * Whether a person can stand in the record.
 * @param others The people already there; a person with the same id is the one being changed and is passed over.
 */
export function checkPerson(person: Person, others: readonly Person[], today: CalendarDate): Result<null, PersonRefusal> {
  if (person.name.trim() === '') return refuse('name-missing');
  if (person.relation === 'unborn' && person.bornOn !== null) return refuse('unborn-with-birth-date');
  if (person.bornOn !== null && isBefore(today, person.bornOn)) return refuse('born-in-future');
  if (person.nhsNumber === null) return ok(null);
  if (parseNhsNumber(person.nhsNumber) !== person.nhsNumber) return refuse('nhs-number-wrong');
  const taken = others.some((other) => other.id !== person.id && other.nhsNumber === person.nhsNumber);
  return taken ? refuse('nhs-number-twice') : ok(null);
}

/**
 * Whether a consent to support says what it has to: in part names whom it leaves out, overridden says why.
 * @source practice.md §1.10, the consent-to-support states.
 */
export function checkConsent(consent: Consent, today: CalendarDate): Result<null, ConsentRefusal> {
  const words = consent.notInWords.trim();
  if (consent.state === 'in-part' && words === '' && consent.notAgencies.length === 0) return refuse('consent-part-unsaid');
  if (consent.state === 'overridden' && words === '') return refuse('consent-override-unsaid');
  if (consent.on !== null && isBefore(today, consent.on)) return refuse('consent-in-future');
  return ok(null);
}
