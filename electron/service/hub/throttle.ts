import type { Instant } from '../../../shared/kernel/instant';

/** Failed tries at one door (a colleague's passphrase, an invitation, the recovery code). */
export interface Tries {
  readonly failures: number;
  /** When the latest failure was, by the wall clock. */
  readonly lastAt: Instant;
  /** The door stays shut until then. */
  readonly shutUntil: Instant;
}

export const noTries: Tries = { failures: 0, lastAt: 0, shutUntil: 0 };

const freeTries = 5;
const firstDelayMs = 30_000;
const longestDelayMs = 15 * 60_000;

/**
 * How long a door stays shut, in ms: after five failures 30 seconds, doubling with each to 15 minutes. A clock that is
 * moved back makes nobody wait longer than one delay, and never shortens the wait.
 */
export function waitMs(tries: Tries, now: Instant): number {
  if (tries.shutUntil <= now) return 0;
  return Math.min(tries.shutUntil - now, delayAfter(tries.failures));
}

/** The tries after one more failure. */
export function afterFailure(tries: Tries, now: Instant): Tries {
  const failures = tries.failures + 1;
  return { failures, lastAt: now, shutUntil: now + delayAfter(failures) };
}

/** Two counters are kept in two places; the one that remembers more is believed, so deleting one helps nobody. */
export function stricter(left: Tries, right: Tries): Tries {
  if (left.failures !== right.failures) return left.failures > right.failures ? left : right;
  return left.shutUntil > right.shutUntil ? left : right;
}

function delayAfter(failures: number): number {
  if (failures < freeTries) return 0;
  return Math.min(firstDelayMs * 2 ** (failures - freeTries), longestDelayMs);
}
