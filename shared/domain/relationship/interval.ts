import { addDays, daysBetween, type CalendarDate } from '../../kernel/calendar-date';

/** When the next supervision is due: the agreed number of days after the last one, or after the beginning. */
export interface NextDue {
  readonly on: CalendarDate;
  /** Days past that day; 0 while there is time. */
  readonly daysLate: number;
}

/**
 * @param lastHeld The day supervision took place last, or null when it never did.
 * @source practice.md §2.3, frequency
 */
export function nextDue(
  relationship: { readonly from: CalendarDate; readonly intervalDays: number },
  lastHeld: CalendarDate | null,
  today: CalendarDate,
): NextDue {
  const on = addDays(lastHeld ?? relationship.from, relationship.intervalDays);
  return { on, daysLate: Math.max(0, daysBetween(on, today)) };
}
