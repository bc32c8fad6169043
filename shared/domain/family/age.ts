import type { CalendarDate } from '../../kernel/calendar-date';

/** Whole years between birth and a day; null when the birth date is unknown or later. */
export function ageOn(bornOn: CalendarDate | null, day: CalendarDate): number | null {
  if (bornOn === null || day < bornOn) return null;
  const years = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return day.slice(5) < bornOn.slice(5) ? years - 1 : years;
}
