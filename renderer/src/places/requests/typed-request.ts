import { z } from 'zod';
import { relations } from '../../../../shared/domain/family/events';
import { routes, urgentFlags, type RequestDetails, type RequestedPerson } from '../../../../shared/domain/request/events';
import { readInstant } from '../../../../shared/domain/request/import/read-instant';
import { dateAt, type CalendarDate } from '../../../../shared/kernel/calendar-date';
import { formatNhsNumber } from '../../../../shared/kernel/nhs-number';
import { isId, type PersonId, type RequestId } from '../../../../shared/kernel/ids';
import type { Instant } from '../../../../shared/kernel/instant';
import { formatTime } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { choiceOfConsent, consentChoices, consentOfChoice } from '../../people/consent-choice';
import { readBorn, readNhs } from '../../people/typed-person';

const id = <T extends PersonId | RequestId>() => z.custom<T>((value) => isId(value));

const TypedPerson = z.object({
  id: id<PersonId>(),
  name: z.string(),
  relation: z.enum(relations),
  born: z.string(),
  nhs: z.string(),
  consent: z.enum(consentChoices),
  notWith: z.string(),
});
export type TypedPerson = z.infer<typeof TypedPerson>;

const TypedRequest = z.object({
  request: id<RequestId>(),
  route: z.enum(routes).nullable(),
  words: z.string(),
  requester: z.string(),
  received: z.string(),
  people: z.array(TypedPerson),
  safeContact: z.string(),
  address: z.string(),
  phone: z.string(),
  urgent: z.array(z.enum(urgentFlags)),
  sourceReference: z.string(),
});
/** The form as it is being typed; what a draft holds. */
export type TypedRequest = z.infer<typeof TypedRequest>;

export type NewId = <T extends PersonId | RequestId>() => T;

export function emptyPerson(newId: NewId, isFirst: boolean): TypedPerson {
  return { id: newId<PersonId>(), name: '', relation: isFirst ? 'parent' : 'child', born: '', nhs: '', consent: 'not-asked', notWith: '' };
}

export function emptyRequest(newId: NewId): TypedRequest {
  return {
    request: newId<RequestId>(),
    route: null,
    words: '',
    requester: '',
    received: '',
    people: [emptyPerson(newId, true)],
    safeContact: '',
    address: '',
    phone: '',
    urgent: [],
    sourceReference: '',
  };
}

/** The form a draft holds; null when there is none or it was written by another version. */
export function typedFromDraft(text: string): TypedRequest | null {
  try {
    const parsed = TypedRequest.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    // Text that is no JSON is no form: the person begins with an empty one.
    return null;
  }
}

/** A request in the record as the form shows it. */
export function typedFromDetails(request: RequestId, details: RequestDetails): TypedRequest {
  return {
    request,
    route: details.route,
    words: details.wordsAsSpoken,
    requester: details.requestedBy,
    received: receivedAsTyped(details.receivedAt),
    people: details.people.map((person) => ({
      id: person.id,
      name: person.name,
      relation: person.relation,
      born: person.bornOn === null ? '' : person.bornOn.split('-').reverse().join('/'),
      nhs: person.nhsNumber === null ? '' : formatNhsNumber(person.nhsNumber),
      consent: choiceOfConsent(person.consent),
      notWith: person.consent.notInWords,
    })),
    safeContact: details.safeContact,
    address: details.address,
    phone: details.phone,
    urgent: [...details.urgent],
    sourceReference: details.sourceReference,
  };
}

function receivedAsTyped(instant: Instant): string {
  return `${dateAt(instant).split('-').reverse().join('/')} ${formatTime(instant)}`;
}

/** The ids of the form's fields: an error summary leads to them. */
export const fieldIds = {
  words: 'request-words',
  received: 'request-received',
  person: (index: number, part: 'name' | 'born' | 'nhs' | 'notWith') => `request-person-${index}-${part}`,
} as const;

export interface FormError {
  readonly fieldId: string;
  readonly message: string;
}

export type ReadRequest =
  | { readonly ok: true; readonly details: RequestDetails }
  | { readonly ok: false; readonly errors: readonly FormError[] };

/**
 * Reads a typed form. A row of the people with nothing in it is left out.
 * @param before The details being corrected: consent that was not touched keeps its day and agencies.
 */
export function readTypedRequest(typed: TypedRequest, now: Instant, before?: RequestDetails): ReadRequest {
  const today = dateAt(now);
  const errors: FormError[] = [];
  if (typed.words.trim() === '') errors.push({ fieldId: fieldIds.words, message: t('requests.wordsMissing') });
  const receivedAt = readReceived(typed.received, now, errors, before);
  const people = typed.people.flatMap((person, index) => (isEmpty(person) ? [] : [readPerson(person, index, today, errors, before)]));
  if (people.length === 0 && typed.route !== 'cluster')
    errors.push({ fieldId: fieldIds.person(0, 'name'), message: t('requests.nameMissing') });
  if (errors.length > 0) return { ok: false, errors };
  return {
    ok: true,
    details: {
      receivedAt,
      route: typed.route ?? 'professional',
      requestedBy: typed.requester.trim(),
      wordsAsSpoken: typed.words.trim(),
      people,
      safeContact: typed.safeContact.trim(),
      address: typed.address.trim(),
      phone: typed.phone.trim(),
      urgent: urgentFlags.filter((flag) => typed.urgent.includes(flag)),
      sourceReference: typed.sourceReference,
    },
  };
}

function isEmpty({ name, born, nhs }: TypedPerson): boolean {
  return [name, born, nhs].every((text) => text.trim() === '');
}

function readReceived(text: string, now: Instant, errors: FormError[], before: RequestDetails | undefined): Instant {
  if (text.trim() === '') return now;
  if (before !== undefined && receivedAsTyped(before.receivedAt) === text) return before.receivedAt;
  const read = readInstant(text, '', dateAt(now), 'day-first');
  if (read.kind !== 'instant' || read.isTimeUnread) errors.push({ fieldId: fieldIds.received, message: t('requests.receivedWrong') });
  else if (read.instant > now) errors.push({ fieldId: fieldIds.received, message: t('requests.receivedLater') });
  else return read.instant;
  return now;
}

function readPerson(
  typed: TypedPerson,
  index: number,
  today: CalendarDate,
  errors: FormError[],
  before: RequestDetails | undefined,
): RequestedPerson {
  const born = readBorn(typed.born, typed.relation, today);
  const nhs = readNhs(typed.nhs);
  if (typed.name.trim() === '') errors.push({ fieldId: fieldIds.person(index, 'name'), message: t('requests.personNameMissing') });
  if (!born.ok) errors.push({ fieldId: fieldIds.person(index, 'born'), message: born.message });
  if (!nhs.ok) errors.push({ fieldId: fieldIds.person(index, 'nhs'), message: nhs.message });
  if (typed.consent === 'in-part' && typed.notWith.trim() === '') {
    errors.push({ fieldId: fieldIds.person(index, 'notWith'), message: t('requests.inPartMissing') });
  }
  const known = before?.people.find((person) => person.id === typed.id);
  const isSameConsent =
    known !== undefined && choiceOfConsent(known.consent) === typed.consent && known.consent.notInWords === typed.notWith.trim();
  return {
    id: typed.id,
    name: typed.name.trim(),
    relation: typed.relation,
    bornOn: born.ok ? born.value : null,
    nhsNumber: nhs.ok ? nhs.value : null,
    caseNumber: known?.caseNumber ?? '',
    consent: isSameConsent ? known.consent : consentOfChoice(typed.consent, typed.notWith, today),
  };
}
