import { useState } from 'react';
import { dateAt, type CalendarDate } from '../../../../shared/kernel/calendar-date';
import { hubNow } from '../../api/hub-clock';

/** The hub's day; a meeting does not run past midnight, so it is read once. */
export function useToday(): CalendarDate {
  const [today] = useState(() => dateAt(hubNow()));
  return today;
}
