import { createStore } from 'zustand/vanilla';

/** How far the hub's time is ahead of this window's clock; only a practice hub's is. Nobody draws it, so nobody subscribes. */
const hubClock = createStore<{ readonly aheadMs: number }>()(() => ({ aheadMs: 0 }));

/** The service said how far ahead the hub's time is. */
export function hubClockSet(aheadMs: number): void {
  hubClock.setState({ aheadMs });
}

/** The time it is in the hub, in milliseconds since the epoch: the time everything on screen speaks of. */
export function hubNow(): number {
  return Date.now() + hubClock.getState().aheadMs;
}
