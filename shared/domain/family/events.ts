import type { CalendarDate } from '../../kernel/calendar-date';
import type { AgencyId, ColleagueId, PersonId, RequestId, SupervisionId } from '../../kernel/ids';

export const relations = [
  'mother',
  'father',
  'parent',
  'carer',
  'partner',
  'child',
  'young-person',
  'unborn',
  'sibling',
  'grandparent',
  'kinship-carer',
  'other',
] as const;
export type Relation = (typeof relations)[number];

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly relation: Relation;
  /** Null when unknown or not yet born. */
  readonly bornOn: CalendarDate | null;
  /** Ten digits with a right check digit, or null. Never a key. */
  readonly nhsNumber: string | null;
  /** The number this person has in the case system, or empty. */
  readonly caseNumber: string;
}

/** Consent to support: whether a person agrees to be helped. Never the lawful basis for holding data. */
export const consentStates = ['not-asked', 'thinking', 'given', 'in-part', 'declined', 'withdrawn', 'overridden', 'not-required'] as const;
export type ConsentState = (typeof consentStates)[number];

export interface Consent {
  readonly state: ConsentState;
  readonly how: 'spoken' | 'written' | 'unknown';
  readonly on: CalendarDate | null;
  /** With `in-part`: whom they said no to, as agencies known to the hub and in words. */
  readonly notAgencies: readonly AgencyId[];
  readonly notInWords: string;
}

export type LevelOfNeed = 1 | 2 | 3 | 4;

export type FamilyEvent =
  | {
      readonly type: 'FamilyAdded';
      readonly v: 1;
      /** The name the family has in lists. */
      readonly name: string;
      /** A neutral reference for file names, `KE-0417`. */
      readonly reference: string;
      readonly request: RequestId | null;
    }
  | { readonly type: 'FamilyRenamed'; readonly v: 1; readonly name: string }
  | { readonly type: 'PersonAdded'; readonly v: 1; readonly person: Person }
  | { readonly type: 'PersonChanged'; readonly v: 1; readonly person: Person }
  | { readonly type: 'ConsentRecorded'; readonly v: 1; readonly person: PersonId; readonly consent: Consent }
  | { readonly type: 'SafeContactSet'; readonly v: 1; readonly person: PersonId | null; readonly words: string }
  | { readonly type: 'AddressSet'; readonly v: 1; readonly address: string; readonly phone: string }
  | { readonly type: 'LeadPractitionerSet'; readonly v: 1; readonly lead: ColleagueId }
  | { readonly type: 'LevelOfNeedSet'; readonly v: 1; readonly level: LevelOfNeed; readonly why: string }
  | { readonly type: 'ReviewSet'; readonly v: 1; readonly on: CalendarDate | null }
  /** A decision of supervision that its supervisor approved for the record; what led to it stays between the two. */
  | {
      readonly type: 'SupervisionDecisionRecorded';
      readonly v: 1;
      readonly decision: string;
      readonly approvedBy: ColleagueId;
      readonly on: CalendarDate;
      readonly from: SupervisionId;
    };
