import type { CalendarDate } from '../../kernel/calendar-date';
import type { ColleagueId, PersonId, SupervisionId } from '../../kernel/ids';
import type { Recorded } from '../../kernel/event';
import type { Consent, FamilyEvent, LevelOfNeed, Person } from './events';

export interface FamilyState {
  readonly isKnown: boolean;
  readonly name: string;
  readonly people: readonly Person[];
  readonly consents: ReadonlyMap<PersonId, Consent>;
  readonly lead: ColleagueId | null;
  readonly level: LevelOfNeed | null;
  readonly levelWhy: string;
  readonly reviewOn: CalendarDate | null;
  readonly safeContact: { readonly person: PersonId | null; readonly words: string };
  /** Supervisions whose decision the record has. */
  readonly supervised: readonly SupervisionId[];
  readonly address: { readonly address: string; readonly phone: string };
}

export const initial: FamilyState = {
  isKnown: false,
  name: '',
  people: [],
  consents: new Map(),
  lead: null,
  level: null,
  levelWhy: '',
  reviewOn: null,
  safeContact: { person: null, words: '' },
  supervised: [],
  address: { address: '', phone: '' },
};

/** Folds one event of a family; total over every history. */
export function evolve(state: FamilyState, { body }: Recorded<FamilyEvent>): FamilyState {
  switch (body.type) {
    case 'FamilyAdded':
      return { ...state, isKnown: true, name: body.name };
    case 'FamilyRenamed':
      return { ...state, name: body.name };
    case 'PersonAdded':
    case 'PersonChanged':
      return { ...state, people: withPerson(state.people, body.person) };
    case 'ConsentRecorded':
      return { ...state, consents: new Map(state.consents).set(body.person, body.consent) };
    case 'SafeContactSet':
      return { ...state, safeContact: { person: body.person, words: body.words } };
    case 'AddressSet':
      return { ...state, address: { address: body.address, phone: body.phone } };
    case 'LeadPractitionerSet':
      return { ...state, lead: body.lead };
    case 'LevelOfNeedSet':
      return { ...state, level: body.level, levelWhy: body.why };
    case 'ReviewSet':
      return { ...state, reviewOn: body.on };
    case 'SupervisionDecisionRecorded':
      return { ...state, supervised: [...state.supervised, body.from] };
    default:
      // A newer Roundtable wrote it.
      return state;
  }
}

function withPerson(people: readonly Person[], person: Person): readonly Person[] {
  const known = people.some(({ id }) => id === person.id);
  return known ? people.map((other) => (other.id === person.id ? person : other)) : [...people, person];
}
