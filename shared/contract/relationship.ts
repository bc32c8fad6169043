import { z } from 'zod';
import { relationshipKinds, supervisionScopes, type RelationshipKind, type SupervisionScope } from '../domain/relationship/events';
import type { CalendarDate } from '../kernel/calendar-date';
import type { ColleagueId, RelationshipId } from '../kernel/ids';
import { act, command, date, id, query } from './define';

/** Who supervises whom, without anything that passes between them. */
export interface RelationshipRow {
  readonly id: RelationshipId;
  readonly kind: RelationshipKind;
  readonly supervisor: { readonly id: ColleagueId; readonly name: string };
  readonly supervisee: { readonly id: ColleagueId; readonly name: string };
  readonly scope: readonly SupervisionScope[];
  readonly from: CalendarDate;
  /** The day it ended; null while it lasts. */
  readonly to: CalendarDate | null;
  readonly intervalDays: number;
}

export interface MyRelationship extends RelationshipRow {
  readonly side: 'supervisor' | 'supervisee';
  /** A refusal's code when what the two share cannot be opened at this desk; its sentence is `refusal.<code>`. */
  readonly trouble: string | null;
}

const relationship = id<RelationshipId>();

export const relationshipContract = {
  /** Every relationship, those that last first. */
  'relationship.list': query<readonly RelationshipRow[]>()(z.strictObject({}), ['relationship', 'colleague']),
  /** Those of the colleague with the seat, those that last first. */
  'relationship.mine': query<readonly MyRelationship[]>()(z.strictObject({}), ['relationship', 'colleague', 'session']),
  /** Makes the two a vault of their own, whose key nobody else is given. */
  'relationship.begin': act<null>()(
    z.strictObject({
      relationship,
      kind: z.enum(relationshipKinds),
      supervisor: id<ColleagueId>(),
      supervisee: id<ColleagueId>(),
      scope: z.array(z.enum(supervisionScopes)).max(supervisionScopes.length),
      from: date,
      intervalDays: z.int().min(1).max(366),
    }),
  ),
  /** Freezes the vault of the two: what is in it stays readable to them, nothing new goes in. */
  'relationship.end': command(z.strictObject({ relationship, to: date })),
} as const;
