import type { FamilyId } from '../../kernel/ids';
import type { Recorded } from '../../kernel/event';
import type { LevelOfNeed } from '../family/events';
import type { RequestDetails, RequestEvent, TriageOutcome } from './events';

export interface Triage {
  readonly outcome: TriageOutcome;
  readonly reason: string;
  readonly level: LevelOfNeed | null;
  readonly family: FamilyId | null;
}

export type RequestState =
  | { readonly status: 'unknown' }
  | { readonly status: 'received'; readonly details: RequestDetails }
  | { readonly status: 'triaged'; readonly details: RequestDetails; readonly triage: Triage };

export const initial: RequestState = { status: 'unknown' };

/** Folds one event; events that do not fit their history are passed over. */
export function evolve(state: RequestState, { body }: Recorded<RequestEvent>): RequestState {
  switch (body.type) {
    case 'RequestReceived':
      return state.status === 'unknown' ? { status: 'received', details: body.details } : state;
    case 'RequestCorrected':
      return state.status === 'unknown' ? state : { ...state, details: body.details };
    case 'RequestTriaged': {
      if (state.status === 'unknown') return state;
      const { outcome, reason, level, family } = body;
      return { status: 'triaged', details: state.details, triage: { outcome, reason, level, family } };
    }
    default:
      // A newer Roundtable wrote it.
      return state;
  }
}
