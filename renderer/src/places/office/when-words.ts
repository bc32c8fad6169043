import { dateAt, daysBetween } from '../../../../shared/kernel/calendar-date';
import { formatDayMonth, formatTime } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { hubNow } from '../../api/hub-clock';

/** A past moment within a sentence: "today 17:20", "yesterday 17:20", "3 March 17:20". */
export function whenWords(instant: number): string {
  const time = formatTime(instant);
  const days = daysBetween(dateAt(instant), dateAt(hubNow()));
  if (days === 0) return t('office.today', { time });
  if (days === 1) return t('office.yesterday', { time });
  return t('office.onDay', { day: formatDayMonth(dateAt(instant)), time });
}
