import type { Aggregate } from '../../kernel/aggregate';
import { ok, type Refusal } from '../../kernel/result';
import type { EscalationEvent } from './events';

export interface EscalationState {
  readonly isRecorded: boolean;
}

export type EscalationCommand = Omit<EscalationEvent, 'type' | 'v'>;

/** Stepping up: phone first, write after. Nothing is ever refused, and the same record is made once. */
export const escalation: Aggregate<EscalationState, EscalationCommand, EscalationEvent, Refusal<never>> = {
  initial: { isRecorded: false },
  evolve: () => ({ isRecorded: true }),
  decide: (state, command) => ok(state.isRecorded ? [] : [{ type: 'SteppedUp', v: 1, ...command }]),
};
