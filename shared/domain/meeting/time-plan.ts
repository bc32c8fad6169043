import { MINUTE_MS, type Instant } from '../../kernel/instant';
import type { TimeOfDay } from '../hub/events';
import type { Spell } from './state';

/** Minutes since midnight of an `HH:MM`. */
export function minutesOfDay(time: TimeOfDay): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** `HH:MM` some minutes later; past midnight it starts again. */
export function laterBy(time: TimeOfDay, minutes: number): TimeOfDay {
  const total = (((minutesOfDay(time) + Math.round(minutes)) % 1440) + 1440) % 1440;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** When each item starts if every one takes its minutes; one time for each item. */
export function startTimes(startsAt: TimeOfDay, minutes: readonly number[]): TimeOfDay[] {
  let used = 0;
  return minutes.map((length) => {
    const start = laterBy(startsAt, used);
    used += length;
    return start;
  });
}

/**
 * How long an item has been open, in milliseconds. A clock that was moved back takes nothing away: a spell that would
 * end before it began counts as none.
 * @param now For the spell that is still open.
 */
export function spentMs(spells: readonly Spell[], now: Instant): number {
  return spells.reduce((total, { from, to }) => total + Math.max(0, (to ?? now) - from), 0);
}

export interface TimedItem {
  readonly minutes: number;
  readonly extraMinutes: number;
  readonly at: 'todo' | 'live' | 'closed';
  readonly spentMs: number;
}

/** Minutes from now until the meeting ends if the open item uses what it has left and the others take their minutes. */
export function minutesLeft(items: readonly TimedItem[]): number {
  return items.reduce((total, item) => {
    const allotted = item.minutes + item.extraMinutes;
    if (item.at === 'todo') return total + allotted;
    if (item.at === 'live') return total + Math.max(0, allotted - item.spentMs / MINUTE_MS);
    return total;
  }, 0);
}

/** When a running meeting can end, so that the clock alone says when it will. */
export interface Finish {
  /** When it ends if the open item uses what it has left and the others take their minutes. */
  readonly notBefore: Instant;
  /** Minutes of the items still to come. */
  readonly toCome: number;
}

/** What is known of the end at `now`, from items as they stand then. */
export function finishOf(items: readonly TimedItem[], now: Instant): Finish {
  return {
    notBefore: now + minutesLeft(items) * MINUTE_MS,
    toCome: minutesLeft(items.filter(({ at }) => at === 'todo')),
  };
}

/**
 * When the meeting ends as the clock stands, up to the next whole minute: once the open item has used its time, every
 * minute more moves the end. @source interface/design.md §2.8
 */
export function endsAt({ notBefore, toCome }: Finish, now: Instant): Instant {
  return Math.ceil(Math.max(notBefore, now + toCome * MINUTE_MS) / MINUTE_MS) * MINUTE_MS;
}

/** Whole minutes a running meeting ends past the length it was given; 0 while it fits. */
export function minutesOver(startedAt: Instant, planned: number, end: Instant): number {
  return Math.max(0, Math.floor((end - startedAt) / MINUTE_MS) - planned);
}

/** Planned minutes that no item has yet (negative: minutes over the planned end). */
export function freeMinutes(planned: number, items: readonly number[]): number {
  return planned - items.reduce((total, minutes) => total + minutes, 0);
}
