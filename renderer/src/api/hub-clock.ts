import { create } from 'zustand';

interface HubClockState {
  readonly aheadMs: number;
}

/** How far the hub's time is ahead of the computer's; only a practice hub's is. */
export const useHubClock = create<HubClockState>()(() => ({ aheadMs: 0 }));

/** The time it is in the hub, in milliseconds since the epoch: the time everything on screen speaks of. */
export function hubNow(): number {
  return Date.now() + useHubClock.getState().aheadMs;
}
