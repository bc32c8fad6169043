import { useState } from 'react';
import { dateAt, type CalendarDate } from '../../../../shared/kernel/calendar-date';

/** The hub's day; a meeting does not run past midnight, so it is read once. */
export function useToday(): CalendarDate {
  const [today] = useState(() => dateAt(Date.now()));
  return today;
}
