import type { Instant } from '../../../shared/kernel/instant';
import { ok, type Refusal, type Result } from '../../../shared/kernel/result';
import { sha256 } from '../journal/journal';
import { commitAll, type Answer, type Commit } from './commit';
import type { Decision, VaultName } from './handlers';
import type { Session } from './session';
import type { View } from './view';
import type { Topic } from '../../../shared/contract/define';

/** One of the two vaults an act writes to. Deciding again what is recorded already gives no events. */
export interface Half {
  readonly vault: VaultName;
  readonly decide: () => Result<Decision, Refusal>;
}

export interface PairedDeps {
  readonly views: readonly View[];
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly announce: (topics: readonly Topic[]) => void;
}

/**
 * Writes to two vaults, which cannot commit together: the target first, then the source, under one command id. The
 * source is asked beforehand, so that nothing is begun that it would refuse; what is cut off in between is completed
 * when the colleague takes their seat again.
 * @source architecture.md §5
 */
export function commitPaired(deps: PairedDeps, session: Session, target: Half, source: Half): Result<Answer, Refusal> {
  const may = source.decide();
  if (!may.ok) return may;
  const commandId = deps.newId();
  const written = commitHalf(deps, session, target, commandId);
  return written.ok ? commitHalf(deps, session, source, commandId) : written;
}

/** Writes one half on its own: where there is no other, or when the other is recorded already. */
export function commitHalf(deps: PairedDeps, session: Session, half: Half, commandId: string): Result<Answer, Refusal> {
  return commitTogether(deps, session, half.vault, [half.decide], commandId);
}

/** Writes several decisions to one vault, all or none. */
export function commitTogether(
  deps: PairedDeps,
  session: Session,
  vault: VaultName,
  decide: Commit['decide'],
  commandId: string,
): Result<Answer, Refusal> {
  const { views, now, newId } = deps;
  const inputHash = sha256(commandId);
  const committed = commitAll({ session, vault, views, now: now(), newId, commandId, inputHash, draft: undefined, decide });
  if (!committed.ok) return committed;
  deps.announce(committed.value.topics);
  return ok(committed.value.answer);
}
