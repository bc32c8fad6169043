import type { CalendarDate } from '../../kernel/calendar-date';
import type { Recorded } from '../../kernel/event';
import type { ColleagueId } from '../../kernel/ids';
import type { RelationshipEvent } from './events';

type Begun = Extract<RelationshipEvent, { type: 'RelationshipBegun' }>;

export interface Relationship extends Omit<Begun, 'type' | 'v'> {
  /** The day it ended; null while it lasts. */
  readonly to: CalendarDate | null;
}

/** Null until it was begun. */
export type RelationshipState = Relationship | null;

/** The relationship after one more of its events; takes any history. */
export function evolveRelationship(state: RelationshipState, { body }: Recorded<RelationshipEvent>): RelationshipState {
  switch (body.type) {
    case 'RelationshipBegun': {
      const { kind, supervisor, supervisee, scope, from, intervalDays, sealed } = body;
      return { kind, supervisor, supervisee, scope, from, intervalDays, sealed, to: null };
    }
    case 'RelationshipEnded':
      return state === null ? null : { ...state, to: state.to ?? body.to };
    default:
      // A newer Roundtable may have written a type this one does not know; it is skipped.
      return state;
  }
}

/** Which end of the relationship a colleague is, or null: what each may do follows from this, never from a title. */
export function sideOf(
  relationship: Pick<Relationship, 'supervisor' | 'supervisee'>,
  colleague: ColleagueId,
): 'supervisor' | 'supervisee' | null {
  if (relationship.supervisor === colleague) return 'supervisor';
  return relationship.supervisee === colleague ? 'supervisee' : null;
}
