import { daysBetween, isBefore, addDays, weekdayOf, type CalendarDate } from '../../kernel/calendar-date';

/** The days a promise is measured by. */
export interface PromiseDays {
  readonly due: CalendarDate | null;
  /** The day the owner said it was done; null while it is not. */
  readonly doneOn: CalendarDate | null;
}

/** How open actions are grouped, in the order they are shown. */
export const dueGroups = ['overdue', 'this-week', 'later'] as const;
export type DueGroup = (typeof dueGroups)[number];

/**
 * Whole days late: up to today while it is not done, up to the day it was said to be done after that.
 * @returns 0 when it is not late or has no date. The due day itself is not late.
 */
export function daysLate({ due, doneOn }: PromiseDays, today: CalendarDate): number {
  if (due === null) return 0;
  return Math.max(0, daysBetween(due, doneOn ?? today));
}

export function isOverdue(days: PromiseDays, today: CalendarDate): boolean {
  return daysLate(days, today) > 0;
}

/** Overdue; due by this Sunday (or done in time and waiting for a check); or later, which includes no date. */
export function dueGroup(days: PromiseDays, today: CalendarDate): DueGroup {
  if (isOverdue(days, today)) return 'overdue';
  const sunday = addDays(today, 7 - weekdayOf(today));
  return days.due !== null && !isBefore(sunday, days.due) ? 'this-week' : 'later';
}
