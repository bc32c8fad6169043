import type { Instant } from '../../../shared/kernel/instant';

/** The hub's time. It is the computer's, except in a practice hub, whose day is always a working day. */
export interface HubClock {
  readonly now: () => Instant;
  /** The computer's own time. */
  readonly computer: () => Instant;
  /** How far the hub's time is ahead of what a window's own clock shows, in milliseconds. */
  readonly aheadMs: () => number;
  /** Sets the hub's time ahead of the computer's. */
  readonly setAhead: (milliseconds: number) => void;
}

/** @param shiftMs How far `computer` itself is ahead of a window's clock: tests begin at a chosen moment. */
export function createHubClock(computer: () => Instant, shiftMs = 0): HubClock {
  let ahead = 0;
  const shifted = (): Instant => computer() + shiftMs;
  return {
    now: () => shifted() + ahead,
    computer: shifted,
    aheadMs: () => shiftMs + ahead,
    setAhead: (milliseconds) => {
      ahead = milliseconds;
    },
  };
}
