import type { Aggregate, Context } from '../../kernel/aggregate';
import { canonicalJson } from '../../kernel/canonical-json';
import { isBefore, type CalendarDate } from '../../kernel/calendar-date';
import type { ColleagueId, PersonId, RequestId, SupervisionId } from '../../kernel/ids';
import { ok, refuse, unreachable, type Refusal, type Result } from '../../kernel/result';
import { checkConsent, checkPerson, type ConsentRefusal, type PersonRefusal } from '../person/check-person';
import type { Consent, FamilyEvent, LevelOfNeed, Person } from './events';
import { evolve, initial, type FamilyState } from './state';

export type FamilyCommand =
  | { readonly type: 'add'; readonly name: string; readonly reference: string; readonly request: RequestId | null }
  | { readonly type: 'rename'; readonly name: string }
  | { readonly type: 'addPerson'; readonly person: Person }
  | { readonly type: 'changePerson'; readonly person: Person }
  | { readonly type: 'recordConsent'; readonly person: PersonId; readonly consent: Consent }
  | { readonly type: 'setSafeContact'; readonly person: PersonId | null; readonly words: string }
  | { readonly type: 'setAddress'; readonly address: string; readonly phone: string }
  | { readonly type: 'setLead'; readonly lead: ColleagueId }
  | { readonly type: 'setLevel'; readonly level: LevelOfNeed; readonly why: string }
  | { readonly type: 'setReview'; readonly on: CalendarDate | null }
  | {
      readonly type: 'recordSupervision';
      readonly decision: string;
      readonly approvedBy: ColleagueId;
      readonly on: CalendarDate;
      readonly from: SupervisionId;
    };

export type FamilyRefusal =
  | PersonRefusal
  | ConsentRefusal
  | Refusal<
      | 'family-unknown'
      | 'family-added-before'
      | 'family-name-missing'
      | 'person-unknown'
      | 'person-twice'
      | 'level-reason-missing'
      | 'review-in-past'
    >;

type Decided = Result<readonly FamilyEvent[], FamilyRefusal>;

/** Decides what may happen to a family and its people. What is already so gives no event. */
export function decide(state: FamilyState, command: FamilyCommand, context: Context): Decided {
  if (command.type === 'add') return add(state, command);
  if (!state.isKnown) return refuse('family-unknown');
  switch (command.type) {
    case 'rename':
      if (command.name.trim() === '') return refuse('family-name-missing');
      return happened(command.name === state.name, { type: 'FamilyRenamed', v: 1, name: command.name });
    case 'addPerson':
    case 'changePerson':
      return putPerson(state, command, context);
    case 'recordConsent':
      return recordConsent(state, command, context);
    case 'setSafeContact':
      if (command.person !== null && !has(state, command.person)) return refuse('person-unknown');
      return happened(isSame(state.safeContact, { person: command.person, words: command.words }), {
        type: 'SafeContactSet',
        v: 1,
        person: command.person,
        words: command.words,
      });
    case 'setAddress': {
      const { address, phone } = command;
      return happened(isSame(state.address, { address, phone }), { type: 'AddressSet', v: 1, address, phone });
    }
    case 'setLead':
      return happened(command.lead === state.lead, { type: 'LeadPractitionerSet', v: 1, lead: command.lead });
    case 'setLevel':
      if (command.why.trim() === '') return refuse('level-reason-missing');
      return happened(command.level === state.level && command.why === state.levelWhy, {
        type: 'LevelOfNeedSet',
        v: 1,
        level: command.level,
        why: command.why,
      });
    case 'setReview':
      if (command.on === state.reviewOn) return ok([]);
      if (command.on !== null && isBefore(command.on, context.today)) return refuse('review-in-past');
      return happened(false, { type: 'ReviewSet', v: 1, on: command.on });
    case 'recordSupervision': {
      const { decision, approvedBy, on, from } = command;
      return happened(state.supervised.includes(from), { type: 'SupervisionDecisionRecorded', v: 1, decision, approvedBy, on, from });
    }
    default:
      return unreachable(command);
  }
}

function add(state: FamilyState, command: Extract<FamilyCommand, { type: 'add' }>): Decided {
  if (state.isKnown) return refuse('family-added-before');
  if (command.name.trim() === '') return refuse('family-name-missing');
  const { name, reference, request } = command;
  return ok([{ type: 'FamilyAdded', v: 1, name, reference, request }]);
}

function putPerson(state: FamilyState, command: Extract<FamilyCommand, { person: Person }>, context: Context): Decided {
  const known = has(state, command.person.id);
  if (command.type === 'addPerson' && known) return refuse('person-twice');
  if (command.type === 'changePerson' && !known) return refuse('person-unknown');
  if (state.people.some((person) => isSame(person, command.person))) return ok([]);
  const checked = checkPerson(command.person, state.people, context.today);
  if (!checked.ok) return checked;
  return ok([{ type: known ? 'PersonChanged' : 'PersonAdded', v: 1, person: command.person }]);
}

function recordConsent(state: FamilyState, command: Extract<FamilyCommand, { type: 'recordConsent' }>, context: Context): Decided {
  if (!has(state, command.person)) return refuse('person-unknown');
  const checked = checkConsent(command.consent, context.today);
  if (!checked.ok) return checked;
  return happened(isSame(state.consents.get(command.person) ?? null, command.consent), {
    type: 'ConsentRecorded',
    v: 1,
    person: command.person,
    consent: command.consent,
  });
}

function happened(already: boolean, event: FamilyEvent): Decided {
  return ok(already ? [] : [event]);
}

function has(state: FamilyState, person: PersonId): boolean {
  return state.people.some(({ id }) => id === person);
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

export const family: Aggregate<FamilyState, FamilyCommand, FamilyEvent, FamilyRefusal> = { initial, evolve, decide };
