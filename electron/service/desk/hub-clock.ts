import type { Instant } from '../../../shared/kernel/instant';

/** The hub's time. It is the computer's, except in a practice hub, whose day is always a working day. */
export interface HubClock {
  now(): Instant;
  /** How far the hub's time is ahead of the computer's, in milliseconds. */
  aheadMs(): number;
  setAhead(milliseconds: number): void;
}

export function createHubClock(computer: () => Instant, aheadMs = 0): HubClock {
  let ahead = aheadMs;
  return {
    now: () => computer() + ahead,
    aheadMs: () => ahead,
    setAhead: (milliseconds) => {
      ahead = milliseconds;
    },
  };
}
