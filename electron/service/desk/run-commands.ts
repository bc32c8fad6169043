import type { CommandName } from '../../../shared/contract/contract';
import type { Topic } from '../../../shared/contract/define';
import { canonicalJson } from '../../../shared/kernel/canonical-json';
import { ok, refuse, type Refusal, type Result } from '../../../shared/kernel/result';
import { sha256 } from '../journal/journal';
import type { WriteTx } from '../vault/sql';
import { admitCommand, vaultOfCommand, type Admission, type AdmittedCommand } from './admit';
import type { Call, DraftKey } from './call';
import { answerOf, commitAll, commitLong, type Answer, type Commit, type Committed, type Watch } from './commit';
import { contextFor, noKeyOr, type ContextDeps } from './context';
import type { CommandHandler, Decision, VaultName } from './handlers';
import type { Session } from './session';
import type { View } from './view';

export interface CommandDeps extends ContextDeps, Admission {
  readonly commands: Readonly<Record<CommandName, CommandHandler<never>>>;
  readonly views: readonly View[];
  /** Tells every window which kinds of record changed; no data. */
  readonly announce: (topics: readonly Topic[]) => void;
  readonly committed: (topics: readonly Topic[]) => void;
}

export type CommandsAsked = readonly [calls: readonly Call[], commandId: string, draft?: DraftKey | undefined];

/** Commands that commit all or none, in one vault and one turn. */
export function runCommands(deps: CommandDeps, ...[calls, commandId, draft]: CommandsAsked): Result<Answer, Refusal> {
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

interface Admitted {
  readonly session: Session;
  readonly vault: VaultName;
  readonly admitted: readonly AdmittedCommand[];
  readonly commandId: string;
  readonly draft: DraftKey | undefined;
}

function decideAndCommit(deps: CommandDeps, request: Admitted): Result<Answer, Refusal> {
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

/** As `runCommands`, for more commands of the hub vault than one turn may take. */
export async function runLong(
  deps: CommandDeps,
  calls: readonly Call[],
  commandId: string,
  watch: Watch,
): Promise<Result<Answer, Refusal>> {
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

function commitFor(
  deps: CommandDeps,
  session: Session,
  commandId: string,
): Pick<Commit, 'session' | 'views' | 'now' | 'newId' | 'commandId'> {
  return { session, views: deps.views, now: deps.now(), newId: deps.newId, commandId };
}

/** Tells every window of a commit that stands. */
function told(deps: CommandDeps, outcome: Result<Committed, Refusal>): Result<Answer, Refusal> {
  if (!outcome.ok) return outcome;
  deps.committed(outcome.value.topics);
  deps.announce(outcome.value.topics);
  return ok(outcome.value.answer);
}

function decideOne(deps: CommandDeps, session: Session, { name, input }: AdmittedCommand): Result<Decision, Refusal> {
  // The input was parsed with this command's schema.
  return deps.commands[name](input as never, contextFor(deps, session));
}
