import { addDays, type CalendarDate } from '../../kernel/calendar-date';

/**
 * Below this many, a count could be traced to a person and is not shown.
 * @source practice.md §2.4
 */
export const smallestCount = 3;

/** How far back an overview looks, in days: a quarter. */
const overviewDays = 91;

/** The first day an overview counts. */
export function overviewFrom(today: CalendarDate): CalendarDate {
  return addDays(today, -overviewDays);
}

/** The middle of some numbers, or null when there are so few that it would speak of one person. */
export function medianOfMany(numbers: readonly number[]): number | null {
  if (numbers.length < smallestCount) return null;
  const sorted = numbers.toSorted((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const [above, below] = [sorted[middle] ?? 0, sorted[middle - 1] ?? 0];
  return sorted.length % 2 === 1 ? above : (above + below) / 2;
}

/** Counts that may be shown, and how many are left out because they are too small. */
export function manyEnough<Counted extends { readonly count: number }>(
  counts: readonly Counted[],
): { readonly shown: readonly Counted[]; readonly leftOut: number } {
  const shown = counts.filter(({ count }) => count >= smallestCount);
  return { shown, leftOut: counts.length - shown.length };
}
