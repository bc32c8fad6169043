import { contract, type ActName, type QueryName } from '../../../shared/contract/contract';
import { ok, refuse, type Refusal, type Result } from '../../../shared/kernel/result';
import { admit, operationNamed } from './admit';
import type { Call, DraftKey } from './call';
import type { Answer, Watch } from './commit';
import { contextFor, noKeyOr } from './context';
import type { ActHandler, QueryHandler } from './handlers';
import { runCommands, runLong, type CommandDeps, type CommandsAsked } from './run-commands';
import { createTurnstile } from './turnstile';

export interface DeskDeps extends CommandDeps {
  readonly queries: Readonly<Record<QueryName, QueryHandler<never>>>;
  readonly acts: Readonly<Record<ActName, ActHandler<never>>>;
}

export interface Desk {
  /** One operation of the contract. Expected outcomes are values; a throw is a bug. */
  call(call: Call): Promise<Result<unknown, Refusal>>;
  /** Commands that commit all or none, in one vault. */
  batch(calls: readonly Call[], commandId: string, draft?: DraftKey): Promise<Result<Answer, Refusal>>;
  /**
   * As `batch`, for more commands of the hub vault than one turn may take. Reading goes on meanwhile; whatever else
   * writes waits.
   * @param commandId Follows from what the calls say, so that the same id is the same content.
   */
  longBatch(calls: readonly Call[], commandId: string, watch: Watch): Promise<Result<Answer, Refusal>>;
  /** Does work over several turns during which nothing is written to the hub vault. */
  withoutWriting<T>(work: () => Promise<T>): Promise<T>;
  /** Does work of one turn that writes to the hub vault, as soon as no long commit is under way. */
  pass<T>(work: () => T): Promise<T>;
}

/** The one way in: session → parse → may? → decide → commit → announce. */
export function createDesk(deps: DeskDeps): Desk {
  const turnstile = createTurnstile();
  const commands = (...asked: CommandsAsked): Promise<Result<Answer, Refusal>> => turnstile.pass(() => runCommands(deps, ...asked));
  return {
    call: async (call) => {
      const name = operationNamed(call.op);
      if (name === null) return refuse('unknown-operation');
      const spec = contract[name];
      if (spec.kind === 'command') return commands([call], call.commandId ?? '', call.draft);
      const admitted = admit(deps, name, call.input);
      if (!admitted.ok) return admitted;
      if (spec.kind === 'query') return ask(deps, name as QueryName, admitted.value);
      // The input was parsed with this act's schema just above.
      return deps.acts[name as ActName](admitted.value as never);
    },
    batch: (calls, commandId, draft) => commands(calls, commandId, draft),
    longBatch: (calls, commandId, watch) => turnstile.hold(() => runLong(deps, calls, commandId, watch)),
    withoutWriting: turnstile.hold,
    pass: turnstile.pass,
  };
}

function ask(deps: DeskDeps, name: QueryName, input: unknown): Result<unknown, Refusal> {
  try {
    // The input was parsed with this query's schema.
    return ok(deps.queries[name](input as never, contextFor(deps, deps.session())));
  } catch (error) {
    return noKeyOr(error);
  }
}
