import type { Consent, Person } from '../../../shared/domain/family/events';
import type { RequestDetails } from '../../../shared/domain/request/events';
import { addDays, type CalendarDate } from '../../../shared/kernel/calendar-date';
import type { FamilyId, PersonId, RequestId } from '../../../shared/kernel/ids';
import { scriptInstant, scriptDay } from './days';
import type { PracticeHands } from './hands';
import type { PracticeScript, ScriptFamily, ScriptPerson, ScriptRequest } from './script';

/** The ids that stand for the script's keys. */
export interface SeededFamily {
  readonly family: FamilyId;
  readonly request: RequestId;
  readonly people: ReadonlyMap<string, PersonId>;
}

/** A family as it became known: asked for, triaged to the MDT, its people and their consent, lead and level. */
export async function seedFamily(hands: PracticeHands, family: ScriptFamily): Promise<SeededFamily> {
  const seeded = await receive(hands, family.request, family.people);
  const id = newId<FamilyId>(hands);
  await hands.batch([
    { op: 'family.add', input: { family: id, name: family.name, request: seeded.request } },
    ...seeded.people.map((person) => ({ op: 'family.addPerson' as const, input: { family: id, person } })),
    {
      op: 'request.triage',
      input: { request: seeded.request, outcome: 'hub-mdt', reason: family.levelWhy, level: family.level, family: id },
    },
  ]);
  await settle(hands, family, id, seeded.people);
  return {
    family: id,
    request: seeded.request,
    people: new Map(family.people.map(({ key }, index) => [key, idOf(seeded.people[index])])),
  };
}

/** Requests that wait to be triaged today. */
export async function seedWaiting(hands: PracticeHands, waiting: PracticeScript['waiting']): Promise<void> {
  for (const { key: _key, people, ...request } of waiting) await receive(hands, request, people);
}

async function receive(hands: PracticeHands, request: ScriptRequest, people: readonly ScriptPerson[]) {
  const receivedAt = scriptInstant(scriptDay(hands.today, request.day), request.at);
  const persons = people.map((person) => personOf(hands, person));
  hands.at(receivedAt);
  hands.as(hands.colleague('priyanka'));
  const id = newId<RequestId>(hands);
  const details: RequestDetails = {
    receivedAt,
    route: request.route,
    requestedBy: request.requestedBy,
    wordsAsSpoken: request.words,
    people: persons.map((person, index) => ({ ...person, consent: consentBy(hands, people[index], request.day) })),
    safeContact: request.safeContact,
    address: request.address,
    phone: request.phone,
    urgent: request.urgent,
    sourceReference: '',
  };
  // The contract takes lists that can grow; these are read only, and the desk only reads them.
  await hands.done('request.receive', { request: id, details: details as never });
  return { request: id, people: persons };
}

async function settle(hands: PracticeHands, family: ScriptFamily, id: FamilyId, people: readonly Person[]): Promise<void> {
  for (const [index, scripted] of family.people.entries()) {
    if (scripted.consent === null) continue;
    const consent = consentOf(hands, scripted);
    if (consent.on !== null) hands.at(scriptInstant(consent.on, '15:00'));
    await hands.done('family.recordConsent', { family: id, person: idOf(people[index]), consent: consent as never });
  }
  await hands.done('family.setSafeContact', { family: id, person: idOf(people[0]), words: family.request.safeContact });
  await hands.done('family.setAddress', { family: id, address: family.request.address, phone: family.request.phone });
  await hands.done('family.setLead', { family: id, lead: hands.colleague(family.lead) });
  await hands.done('family.setLevel', { family: id, level: family.level, why: family.levelWhy });
}

function personOf(hands: PracticeHands, scripted: ScriptPerson): Person {
  return {
    id: newId<PersonId>(hands),
    name: scripted.name,
    relation: scripted.relation,
    bornOn: bornOn(hands.today, scripted),
    nhsNumber: scripted.nhs,
    caseNumber: '',
  };
}

/** A birthday some months back, another one for each person, so that ages stay right whenever the hub is made. */
function bornOn(today: CalendarDate, scripted: ScriptPerson): CalendarDate {
  const spread = [...scripted.key].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 300;
  return addDays(today, -Math.round(scripted.age * 365.25) - 20 - spread);
}

function consentOf(hands: PracticeHands, scripted: ScriptPerson | undefined): Consent {
  const consent = scripted?.consent ?? null;
  return {
    state: consent?.state ?? 'not-asked',
    how: consent?.how ?? 'unknown',
    on: consent?.day === null || consent === null ? null : scriptDay(hands.today, consent.day),
    notAgencies: [],
    notInWords: consent?.notInWords ?? '',
  };
}

/** What was known of consent when the request came: nothing yet where the person was asked later. */
function consentBy(hands: PracticeHands, scripted: ScriptPerson | undefined, day: number): Consent {
  const asked = scripted?.consent?.day ?? null;
  return consentOf(hands, asked !== null && asked <= day ? scripted : undefined);
}

function newId<T extends string>(hands: PracticeHands): T {
  // A fresh uuid v7 is what every brand stands for.
  return hands.newId() as T;
}

function idOf(person: Person | undefined): PersonId {
  if (person === undefined) throw new Error('the script names somebody who is not in the family');
  return person.id;
}
