import type { ShownItem } from '../../../../shared/contract/meeting';
import { MINUTE_MS, type Instant } from '../../../../shared/kernel/instant';

export interface ItemClock {
  readonly usedSeconds: number;
  readonly allottedMinutes: number;
  /** Whole minutes past the end; 0 while there is time. */
  readonly minutesOver: number;
  readonly isNearEnd: boolean;
}

/** Four fifths of the time: said once, politely. @source interface/design.md §2.8 */
const nearEnd = 0.8;

/** How an item's time stands. A clock that was moved back never makes it less than nothing. */
export function itemClock(item: ShownItem, now: Instant): ItemClock {
  const running = item.openedAt === null ? 0 : Math.max(0, now - item.openedAt);
  const usedMs = item.spentMs + running;
  const allottedMinutes = item.minutes + item.extraMinutes;
  const allottedMs = allottedMinutes * MINUTE_MS;
  return {
    usedSeconds: Math.floor(usedMs / 1000),
    allottedMinutes,
    minutesOver: Math.max(0, Math.floor((usedMs - allottedMs) / MINUTE_MS)),
    isNearEnd: usedMs >= allottedMs * nearEnd,
  };
}
