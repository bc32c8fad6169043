const minuteMs = 60_000;
const deathsUntilDown = 4;
const waitWhileDownMs = 10_000;

export interface Restart {
  readonly afterMs: number;
  /** Whether people are to be told that Roundtable cannot reach its records at the moment. */
  readonly isDown: boolean;
}

/**
 * When to start the service again after it died: at once the first time, then ever later, and every ten
 * seconds once it has died four times within a minute.
 * @param deathsAtMs When it died, newest last, the present death included.
 */
export function restartAfter(deathsAtMs: readonly number[], nowMs: number): Restart {
  const recent = deathsAtMs.filter((deathMs) => nowMs - deathMs < minuteMs).length;
  if (recent >= deathsUntilDown) return { afterMs: waitWhileDownMs, isDown: true };
  return { afterMs: recent <= 1 ? 0 : 500 * 2 ** (recent - 2), isDown: false };
}
