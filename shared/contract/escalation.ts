import { z } from 'zod';
import type { EscalationId, FamilyId, MeetingId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import { command, id, line, query } from './define';

/** A time somebody stepped up. */
export interface SteppedUp {
  readonly id: EscalationId;
  readonly at: Instant;
  readonly family: FamilyId | null;
  readonly familyName: string;
  readonly who: string;
  readonly heard: string;
  readonly caller: string;
  readonly recordedBy: string;
}

export const escalationContract = {
  /** Every field may be empty; the time is kept by itself. */
  'escalation.record': command(
    z.strictObject({
      escalation: id<EscalationId>(),
      family: id<FamilyId>().nullable(),
      who: line(200),
      heard: line(1_000),
      caller: line(200),
      meeting: id<MeetingId>().nullable(),
    }),
  ),
  /** The newest fifty. */
  'escalation.recent': query<readonly SteppedUp[]>()(z.strictObject({}), ['escalation', 'family']),
} as const;
