import { contract, type ActName, type CommandName, type OperationName, type QueryName } from '../../../shared/contract/contract';
import { may } from '../../../shared/access/may';
import type { Topic } from '../../../shared/contract/define';
import { canonicalJson } from '../../../shared/kernel/canonical-json';
import { dateAt } from '../../../shared/kernel/calendar-date';
import type { RelationshipId } from '../../../shared/kernel/ids';
import type { Instant } from '../../../shared/kernel/instant';
import { ok, refuse, type Refusal, type Result } from '../../../shared/kernel/result';
import { sha256, load } from '../journal/journal';
import type { ReadDb, WriteTx } from '../vault/sql';
import { answerOf, commitAll, commitLong, type Answer, type Commit, type Committed, type Watch } from './commit';
import type { Directory } from './directory';
import {
  pairName,
  type ActHandler,
  type CommandHandler,
  type Decision,
  type DeskContext,
  type QueryHandler,
  type VaultName,
} from './handlers';
import { vaultNamed, type Session } from './session';
import { createTurnstile } from './turnstile';
import type { View } from './view';
import { visibleTo } from './visible-families';

export interface DeskDeps {
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly session: () => Session | null;
  readonly directory: () => Directory;
  readonly commands: Readonly<Record<CommandName, CommandHandler<never>>>;
  readonly queries: Readonly<Record<QueryName, QueryHandler<never>>>;
  readonly acts: Readonly<Record<ActName, ActHandler<never>>>;
  readonly views: readonly View[];
  /** Tells every window which kinds of record changed; no data. */
  readonly announce: (topics: readonly Topic[]) => void;
  readonly committed: (topics: readonly Topic[]) => void;
}

/** A draft that became the record with this command and is deleted with its commit. */
export interface DraftKey {
  readonly subject: string;
  readonly block: string;
  readonly window: string;
}

export interface Call {
  readonly op: string;
  readonly input: unknown;
  readonly commandId?: string | undefined;
  readonly draft?: DraftKey | undefined;
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

/** Thrown while a context is read, and turned into its refusal here: `no-key`, or why a pair's vault does not open. */
class NoKey extends Error {
  constructor(readonly refusal: Refusal = { code: 'no-key' }) {
    super('this colleague cannot open that vault');
  }
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

function operationNamed(op: string): OperationName | null {
  return Object.hasOwn(contract, op) ? (op as OperationName) : null;
}

function admit(deps: DeskDeps, name: OperationName, input: unknown): Result<unknown, Refusal> {
  const session = deps.session();
  if (!may(session, name)) return refuse(session === null ? 'not-signed-in' : 'not-permitted');
  const parsed = contract[name].input.safeParse(input);
  if (!parsed.success) return refuse('bad-input', { fields: parsed.error.issues.map((issue) => issue.path.join('.')) });
  return ok(parsed.data);
}

function ask(deps: DeskDeps, name: QueryName, input: unknown): Result<unknown, Refusal> {
  try {
    // The input was parsed with this query's schema.
    return ok(deps.queries[name](input as never, contextFor(deps, deps.session())));
  } catch (error) {
    if (error instanceof NoKey) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

type CommandsAsked = readonly [calls: readonly Call[], commandId: string, draft?: DraftKey | undefined];

function runCommands(deps: DeskDeps, ...[calls, commandId, draft]: CommandsAsked): Result<Answer, Refusal> {
  if (commandId === '' || calls.length === 0) return refuse('bad-input', { fields: ['commandId'] });
  const admitted: AdmittedCommand[] = [];
  for (const call of calls) {
    const one = admitCommand(deps, call);
    if (!one.ok) return one;
    admitted.push(one.value);
  }
  const session = deps.session();
  // Admitting refuses everything while nobody is signed in.
  if (session === null) return refuse('not-signed-in');
  const vaults = new Set(admitted.map(({ name, input }) => vaultOfCommand(name, input)));
  const [vault] = vaults;
  if (vault === undefined || vaults.size > 1) return refuse('two-vaults');
  return decideAndCommit(deps, { session, vault, admitted, commandId, draft });
}

interface AdmittedCommand {
  readonly name: CommandName;
  readonly input: unknown;
}

function admitCommand(deps: DeskDeps, call: Call): Result<AdmittedCommand, Refusal> {
  const name = operationNamed(call.op);
  if (name === null || contract[name].kind !== 'command') return refuse('unknown-operation');
  const input = admit(deps, name, call.input);
  return input.ok ? ok({ name: name as CommandName, input: input.value }) : input;
}

const officeModules = ['hub', 'colleague', 'relationship'];

function vaultOfCommand(name: CommandName, input: unknown): VaultName {
  const [module = ''] = name.split('.');
  if (module === 'reflection') return 'own';
  // A command that names its relationship writes to the vault of that pair.
  if (module === 'supervision' || module === 'caseSupervision') return pairOf(input) ?? 'hub';
  return officeModules.includes(module) ? 'office' : 'hub';
}

function pairOf(input: unknown): VaultName | null {
  const named = typeof input === 'object' && input !== null && 'relationship' in input ? input.relationship : null;
  // The input was parsed: a relationship in it is an id.
  return named === null ? null : pairName(named as RelationshipId);
}

interface Admitted {
  readonly session: Session;
  readonly vault: VaultName;
  readonly admitted: readonly AdmittedCommand[];
  readonly commandId: string;
  readonly draft: DraftKey | undefined;
}

function decideAndCommit(deps: DeskDeps, request: Admitted): Result<Answer, Refusal> {
  const { session, vault, admitted, commandId, draft } = request;
  const inputHash = sha256(canonicalJson(admitted));
  const known = answerOf(session, commandId, inputHash);
  if (known !== null) return known;
  try {
    const decide = admitted.map((command) => () => decideOne(deps, session, command));
    return told(deps, commitAll({ ...commitFor(deps, session, commandId), vault, draft, inputHash, decide }));
  } catch (error) {
    return noKeyOr(error);
  }
}

async function runLong(deps: DeskDeps, calls: readonly Call[], commandId: string, watch: Watch): Promise<Result<Answer, Refusal>> {
  const session = deps.session();
  if (session === null) return refuse('not-signed-in');
  const known = answerOf(session, commandId, commandId);
  if (known !== null) return known;
  // Admitted one at a time, when their turn comes.
  const decide = calls.map((call) => (tx: WriteTx) => {
    const admitted = admitCommand(deps, call);
    return admitted.ok ? decideOne(deps, readingBy(session, tx), admitted.value) : admitted;
  });
  try {
    const commit = { ...commitFor(deps, session, commandId), vault: 'hub' as const, draft: undefined, inputHash: commandId, decide };
    return told(deps, await commitLong(commit, watch));
  } catch (error) {
    return noKeyOr(error);
  }
}

/** The session with the hub vault read through a transaction on another connection, which sees what it wrote itself. */
function readingBy(session: Session, tx: WriteTx): Session {
  const { hub } = session.vaults;
  return { ...session, vaults: { ...session.vaults, hub: hub && { ...hub, read: tx } } };
}

function commitFor(deps: DeskDeps, session: Session, commandId: string): Pick<Commit, 'session' | 'views' | 'now' | 'newId' | 'commandId'> {
  return { session, views: deps.views, now: deps.now(), newId: deps.newId, commandId };
}

/** Tells every window of a commit that stands. */
function told(deps: DeskDeps, outcome: Result<Committed, Refusal>): Result<Answer, Refusal> {
  if (!outcome.ok) return outcome;
  deps.committed(outcome.value.topics);
  deps.announce(outcome.value.topics);
  return ok(outcome.value.answer);
}

function noKeyOr(error: unknown): Result<never, Refusal> {
  if (error instanceof NoKey) return { ok: false, refusal: error.refusal };
  throw error;
}

function decideOne(deps: DeskDeps, session: Session, { name, input }: AdmittedCommand): Result<Decision, Refusal> {
  // The input was parsed with this command's schema.
  return deps.commands[name](input as never, contextFor(deps, session));
}

function contextFor(deps: DeskDeps, session: Session | null): DeskContext {
  const now = deps.now();
  const db = (vault: VaultName): ReadDb => {
    if (!session) throw new NoKey();
    const open = vaultNamed(session.vaults, vault);
    if (!open.ok) throw new NoKey(open.refusal);
    return open.value.read;
  };
  return {
    now,
    today: dateAt(now),
    newId: deps.newId,
    get by() {
      if (!session) throw new NoKey();
      return session.colleague;
    },
    get session() {
      if (!session) throw new NoKey();
      return session;
    },
    get directory() {
      return deps.directory();
    },
    visible: visibleTo(session?.sets ?? []),
    db,
    load: (vault, stream) => load(db(vault), stream),
  };
}
