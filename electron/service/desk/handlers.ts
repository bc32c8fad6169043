import type { Aggregate, Context } from '../../../shared/kernel/aggregate';
import { fold } from '../../../shared/kernel/aggregate';
import type { DomainEvent, Recorded, Stream, StreamKind } from '../../../shared/kernel/event';
import type { FamilyId, RelationshipId } from '../../../shared/kernel/ids';
import { ok, refuse, type Refusal, type Result } from '../../../shared/kernel/result';
import type { ActName, CommandName, InputOf, OutputOf, QueryName } from '../../../shared/contract/contract';
import type { ReadDb } from '../vault/sql';
import type { Directory } from './directory';
import type { Session } from './session';
import type { VisibleFamilies } from './visible-families';

export type VaultName = 'office' | 'hub' | 'own' | PairName;
/** The vault of one supervision relationship, which the two in it hold the key to. */
export type PairName = `pair/${RelationshipId}`;
/** What decides which read models a vault keeps: every pair's vault has the same. */
export type VaultKind = 'office' | 'hub' | 'own' | 'pair';

export function pairName(relationship: RelationshipId): PairName {
  return `pair/${relationship}`;
}

export function kindOf(vault: VaultName): VaultKind {
  return vault === 'office' || vault === 'hub' || vault === 'own' ? vault : 'pair';
}

/**
 * Where a kind of stream lives: the office vault opens for everyone, the hub vault for those who work with families, a
 * colleague's own vault for them alone. Streams of a pair's vault are told apart by their relationship only.
 */
export function vaultOf(kind: StreamKind): VaultName {
  if (kind === 'reflection') return 'own';
  return kind === 'hub' || kind === 'colleague' || kind === 'relationship' ? 'office' : 'hub';
}

/** What a command's handler gives back: events for one stream of the vault its operation writes to. */
export interface Decision {
  readonly stream: Stream;
  /** The family the events speak of; where they speak of several, one at a time, a function says which. */
  readonly about: FamilyId | null | ((event: DomainEvent) => FamilyId | null);
  readonly events: readonly DomainEvent[];
  /** The texts of everything recorded in the stream before are removed with this; what is left stays verifiable. */
  readonly forgets?: boolean;
}

/** What handlers and queries know. In a command the connections are inside its transaction. */
export interface DeskContext extends Context {
  readonly session: Session;
  readonly directory: Directory;
  readonly visible: VisibleFamilies;
  /** Reading connection of a vault; a refusal `no-key` is thrown for a vault this colleague cannot open. */
  readonly db: (vault: VaultName) => ReadDb;
  /** A stream of a vault, in folding order. */
  readonly load: (vault: VaultName, stream: Stream) => readonly Recorded[];
}

export type CommandHandler<N extends CommandName> = (input: InputOf<N>, context: DeskContext) => Result<Decision, Refusal>;
export type QueryHandler<N extends QueryName> = (input: InputOf<N>, context: DeskContext) => OutputOf<N>;
export type ActHandler<N extends ActName> = (input: InputOf<N>) => Promise<Result<OutputOf<N>, Refusal>>;

export type CommandHandlers<N extends CommandName = CommandName> = { readonly [K in N]: CommandHandler<K> };
export type QueryHandlers<N extends QueryName = QueryName> = { readonly [K in N]: QueryHandler<K> };
export type ActHandlers<N extends ActName = ActName> = { readonly [K in N]: ActHandler<K> };

/**
 * Loads a stream, folds it, decides, and hands the events on: what most handlers are.
 * @param expectedVersion Refused with `conflict` when somebody else changed the stream since that version.
 */
export function decideOn<State, Command, Event extends DomainEvent, R extends Refusal, C extends Context>(
  context: DeskContext,
  aggregate: Aggregate<State, Command, Event, R, C>,
  request: {
    readonly stream: Stream;
    /** Given for a stream of a pair's vault, which its kind does not name. */
    readonly vault?: PairName;
    readonly command: Command;
    /** Given when the rules want more than the common context. */
    readonly context?: C;
    readonly about: FamilyId | null | ((state: State) => FamilyId | null);
    readonly expectedVersion?: number | undefined;
  },
): Result<Decision, Refusal> {
  // A stream only ever holds the events of its own aggregate.
  const history = context.load(request.vault ?? vaultOf(request.stream.kind), request.stream) as readonly Recorded<Event>[];
  if (request.expectedVersion !== undefined && request.expectedVersion !== history.length) {
    return refuse('conflict', { version: history.length });
  }
  const state = fold(aggregate, history);
  // Without an own context the aggregate's is the common one, which the desk's extends.
  const decided = aggregate.decide(state, request.command, request.context ?? (context as unknown as C));
  if (!decided.ok) return decided;
  const about = typeof request.about === 'function' ? request.about(state) : request.about;
  return ok({ stream: request.stream, about, events: decided.value });
}
