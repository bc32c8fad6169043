import type { Aggregate, Context } from '../../kernel/aggregate';
import { canonicalJson } from '../../kernel/canonical-json';
import { ok, refuse, unreachable, type Refusal, type Result } from '../../kernel/result';
import { checkDetails, type DetailsRefusal } from './check-details';
import type { RequestDetails, RequestEvent } from './events';
import { evolve, initial, type RequestState, type Triage } from './state';

export type RequestCommand =
  | { readonly type: 'receive'; readonly details: RequestDetails; readonly imported: boolean }
  | { readonly type: 'correct'; readonly details: RequestDetails; readonly why: string }
  | { readonly type: 'triage'; readonly triage: Triage };

export type RequestRefusal =
  | DetailsRefusal
  | Refusal<
      | 'request-received-before'
      | 'request-unknown'
      | 'correction-reason-missing'
      | 'triage-reason-missing'
      | 'triage-level-missing'
      | 'triage-family-missing'
      | 'triage-family-not-needed'
      | 'request-led-to-family'
    >;

/** Decides what may happen to a request for support; see `checkDetails` and `decideTriage` for the rules. */
export function decide(state: RequestState, command: RequestCommand, context: Context): Result<readonly RequestEvent[], RequestRefusal> {
  switch (command.type) {
    case 'receive': {
      if (state.status !== 'unknown') return refuse('request-received-before');
      const checked = checkDetails(command.details, context.today);
      if (!checked.ok) return checked;
      return ok([{ type: 'RequestReceived', v: 1, details: command.details, imported: command.imported }]);
    }
    case 'correct': {
      if (state.status === 'unknown') return refuse('request-unknown');
      if (isSame(state.details, command.details)) return ok([]);
      if (command.why.trim() === '') return refuse('correction-reason-missing');
      const checked = checkDetails(command.details, context.today);
      if (!checked.ok) return checked;
      return ok([{ type: 'RequestCorrected', v: 1, details: command.details, why: command.why }]);
    }
    case 'triage':
      return decideTriage(state, command.triage, context);
    default:
      return unreachable(command);
  }
}

/**
 * A request can be triaged again while it has led to no family: people change their mind, and both decisions stay in
 * the record. Only `hub-mdt` makes or finds a family; `duplicate` may name the family it belongs to.
 * @source practice.md §1.2 row 2.
 */
function decideTriage(state: RequestState, triage: Triage, context: Context): Result<readonly RequestEvent[], RequestRefusal> {
  if (state.status === 'unknown') return refuse('request-unknown');
  if (state.status === 'triaged' && isSame(state.triage, triage)) return ok([]);
  if (state.status === 'triaged' && state.triage.outcome === 'hub-mdt') return refuse('request-led-to-family');
  if (triage.reason.trim() === '') return refuse('triage-reason-missing');
  if (triage.outcome === 'hub-mdt') {
    if (triage.level === null) return refuse('triage-level-missing');
    if (triage.family === null) return refuse('triage-family-missing');
  } else if (triage.family !== null && triage.outcome !== 'duplicate') return refuse('triage-family-not-needed');
  return ok([{ type: 'RequestTriaged', v: 1, ...triage, on: context.today }]);
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

export const request: Aggregate<RequestState, RequestCommand, RequestEvent, RequestRefusal> = { initial, evolve, decide };
