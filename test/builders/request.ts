import type { Consent, Person } from '../../shared/domain/family/events';
import type { RequestDetails, RequestedPerson } from '../../shared/domain/request/events';
import type { CalendarDate } from '../../shared/kernel/calendar-date';
import type { PersonId } from '../../shared/kernel/ids';
import { anId } from './directory';
import { D0 } from './test-desk';

/** A day that exists; the caller writes it right. */
export function day(text: string): CalendarDate {
  return text as CalendarDate;
}

export function aConsent(changes: Partial<Consent> = {}): Consent {
  return { state: 'given', how: 'spoken', on: day('2026-03-10'), notAgencies: [], notInWords: '', ...changes };
}

export function aPerson(changes: Partial<Person> = {}): Person {
  return {
    id: anId<PersonId>(0x500),
    name: 'Tara Doyle',
    relation: 'mother',
    bornOn: day('1988-02-11'),
    nhsNumber: '9990142009',
    caseNumber: '',
    ...changes,
  };
}

export function aRequestedPerson(changes: Partial<RequestedPerson> = {}): RequestedPerson {
  return { ...aPerson(changes), consent: changes.consent ?? aConsent() };
}

export function aJude(changes: Partial<RequestedPerson> = {}): RequestedPerson {
  return aRequestedPerson({
    id: anId<PersonId>(0x501),
    name: 'Jude Marchetti',
    relation: 'young-person',
    bornOn: day('2011-05-02'),
    nhsNumber: '9990142149',
    consent: aConsent({ state: 'not-asked', how: 'unknown', on: null }),
    ...changes,
  });
}

/** A request for support about Tara Doyle and Jude, received on D0 at 08:00. */
export function someDetails(changes: Partial<RequestDetails> = {}): RequestDetails {
  return {
    receivedAt: D0 - 1_800_000,
    route: 'professional',
    requestedBy: 'Ruth Ellery, Oakmere Secondary',
    wordsAsSpoken: 'Jude was out all night and Tara is frightened it will happen again.',
    people: [aRequestedPerson(), aJude()],
    safeContact: 'Text first, after 3pm',
    address: '12 Tansy Lane, ZZ9 4AA',
    phone: '01632 960 200',
    urgent: [],
    sourceReference: '',
    ...changes,
  };
}
