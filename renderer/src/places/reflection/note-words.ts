import type { ReflectionRow } from '../../../../shared/contract/reflection';
import { dateAt, type CalendarDate } from '../../../../shared/kernel/calendar-date';
import type { Instant } from '../../../../shared/kernel/instant';
import { formatDayMonth, formatTime } from '../../../../shared/messages/dates';
import { formatMessage, isMessageKey, t } from '../../../../shared/messages/t';

/** What a note is called in a list: its name, else how it begins. */
export function nameOfNote({ title, opening }: Pick<ReflectionRow, 'title' | 'opening'>): string {
  return title || opening || t('reflection.unnamed');
}

/** `Only you. Today 10:40`. */
export function noteDetail({ changedAt }: Pick<ReflectionRow, 'changedAt'>, today: CalendarDate): string {
  return t('reflection.onlyYouAt', { when: whenWords(changedAt, today) });
}

export function whenWords(at: Instant, today: CalendarDate): string {
  const day = dateAt(at);
  return day === today ? t('reflection.todayAt', { time: formatTime(at) }) : formatDayMonth(day);
}

/** What a section asks; a question another version of Roundtable knew is shown without words. */
export function promptWords(prompt: string): string {
  const key = `reflection.prompt.${prompt}`;
  return isMessageKey(key) ? formatMessage(key, {}) : '';
}
