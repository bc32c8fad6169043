import type { Instant } from './instant';

/**
 * A hybrid logical time: `<ms, 12 hex>-<counter, 4 hex>`. Texts compare in the order the events were recorded, also
 * when the wall clock is moved back: the last known time is kept and the counter grows instead.
 * @source Kulkarni et al., "Logical Physical Clocks", 2014.
 */
export type HybridTime = string;

export const hybridZero: HybridTime = '000000000000-0000';

/** The next hybrid time after `last`, never earlier than the wall clock `now`. */
export function nextHybridTime(last: HybridTime, now: Instant): HybridTime {
  const lastMs = Number.parseInt(last.slice(0, 12), 16);
  if (now > lastMs) return write(now, 0);
  const counter = Number.parseInt(last.slice(13), 16) + 1;
  return counter > 0xffff ? write(lastMs + 1, 0) : write(lastMs, counter);
}

/** The wall-clock part of a hybrid time. */
export function instantOf(time: HybridTime): Instant {
  return Number.parseInt(time.slice(0, 12), 16);
}

function write(ms: number, counter: number): HybridTime {
  return `${ms.toString(16).padStart(12, '0')}-${counter.toString(16).padStart(4, '0')}`;
}
