import type { SupervisionScope } from './events';
import { addDays, daysBetween, type CalendarDate } from '../../kernel/calendar-date';

/** The last supervision that took place, and the day the two agreed for the next one. */
export interface LastHeld {
  readonly on: CalendarDate;
  readonly next: CalendarDate | null;
}

/** When the next supervision is due: on the day agreed, else the agreed number of days after the last one or after the beginning. */
export interface NextDue {
  readonly on: CalendarDate;
  /** Days past that day; 0 while there is time. */
  readonly daysLate: number;
}

/** Whether supervision is to take place in a relationship at all, beside notes that are shared. */
export function isSupervised({ scope }: { readonly scope: readonly SupervisionScope[] }): boolean {
  return scope.includes('cases') || scope.includes('sessions');
}

/**
 * @param last The supervision that took place last, or null when none did.
 * @source practice.md §2.3, frequency
 */
export function nextDue(
  relationship: { readonly from: CalendarDate; readonly intervalDays: number },
  last: LastHeld | null,
  today: CalendarDate,
): NextDue {
  const on = last?.next ?? addDays(last?.on ?? relationship.from, relationship.intervalDays);
  return { on, daysLate: Math.max(0, daysBetween(on, today)) };
}
