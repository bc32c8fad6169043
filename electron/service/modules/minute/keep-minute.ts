import { minuteAggregate, type MinuteCommand, type MinuteContext, type MinuteFacts } from '../../../../shared/domain/minute/decide';
import type { MinuteEvent } from '../../../../shared/domain/minute/events';
import type { MinuteState } from '../../../../shared/domain/minute/state';
import { fold } from '../../../../shared/kernel/aggregate';
import { dateAt } from '../../../../shared/kernel/calendar-date';
import type { Recorded } from '../../../../shared/kernel/event';
import type { DiscussionId, FamilyId, MinuteId } from '../../../../shared/kernel/ids';
import { ok, refuse, type Refusal, type Result } from '../../../../shared/kernel/result';
import type { ActDeps } from '../../desk/act-deps';
import { commitAll, type Answer } from '../../desk/commit';
import type { Decision } from '../../desk/handlers';
import type { Session } from '../../desk/session';
import { load, sha256 } from '../../journal/journal';
import type { ReadDb } from '../../vault/sql';
import { views } from '../../views';
import { compose, factsOf } from '../../views/minutes/compose';

/** The minute as its events tell it. */
export function minuteAt(db: ReadDb, minute: MinuteId): MinuteState {
  // A minute's stream holds minute events only.
  return fold(minuteAggregate, load(db, { kind: 'minute', id: minute }) as unknown as readonly Recorded<MinuteEvent>[]);
}

/** What its discussion says now; null when there is none. */
export function factsAt(deps: ActDeps, db: ReadDb, discussion: DiscussionId, minute: MinuteId): MinuteFacts | null {
  const composed = compose(db, deps.directory(), discussion);
  return composed === null ? null : factsOf(db, composed, discussion, minute);
}

export interface KeepRequest {
  readonly session: Session;
  readonly db: ReadDb;
  readonly minute: MinuteId;
  readonly discussion: DiscussionId;
  readonly command: MinuteCommand;
}

/**
 * Commits what an act prepared. The rules are asked again inside the transaction, so that a change made while the page
 * was printed is noticed. Windows cannot reach this: they hold no signature.
 */
export function keepMinute(deps: ActDeps, request: KeepRequest): Promise<Result<Answer, Refusal>> {
  return deps.desk().pass(() => keepNow(deps, request));
}

function keepNow(deps: ActDeps, { session, db, minute, discussion, command }: KeepRequest): Result<Answer, Refusal> {
  // The seat may have been left while the page was printed.
  if (deps.session() !== session) return refuse('not-signed-in');
  const now = deps.now();
  const commandId = deps.newId();
  const decide = (): Result<Decision, Refusal> => {
    const facts = factsAt(deps, db, discussion, minute);
    const context: MinuteContext = { now, today: dateAt(now), by: session.colleague, newId: deps.newId, facts };
    const decided = minuteAggregate.decide(minuteAt(db, minute), command, context);
    if (!decided.ok) return decided;
    const about: FamilyId | null = facts?.family ?? null;
    return ok({ stream: { kind: 'minute', id: minute }, about, events: decided.value });
  };
  const committed = commitAll({
    session,
    vault: 'hub',
    views,
    now,
    newId: deps.newId,
    commandId,
    inputHash: sha256(commandId),
    draft: undefined,
    decide: [decide],
  });
  if (!committed.ok) return committed;
  deps.announce(committed.value.topics);
  return ok(committed.value.answer);
}
