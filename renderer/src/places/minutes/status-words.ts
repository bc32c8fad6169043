import { BadgeCheck, FileCheck, FileClock, TriangleAlert, type LucideIcon } from 'lucide-react';
import type { QueuedMinute } from '../../../../shared/contract/minute';
import { dateAt } from '../../../../shared/kernel/calendar-date';
import { unreachable } from '../../../../shared/kernel/result';
import { formatDayMonth } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';

/** Where a minute stands, in the words under its name. */
export function statusWords(minute: QueuedMinute): string {
  switch (minute.status) {
    case 'open':
      return t('minutes.statusOpen');
    case 'to-check':
      return minute.returnedWhy === '' ? t('minutes.statusToCheck') : t('minutes.statusReturned');
    case 'to-sign':
      return t('minutes.statusToSign');
    case 'provisional':
      return t('minutes.statusProvisional');
    case 'signed':
      return signedWords(minute);
    default:
      return unreachable(minute.status);
  }
}

function signedWords({ filedIn, signedAt }: QueuedMinute): string {
  if (filedIn !== null) return t('minutes.filedIn', { system: filedIn });
  return signedAt === null ? t('minutes.statusSigned') : t('minutes.signedOn', { date: formatDayMonth(dateAt(signedAt)) });
}

export function statusIcon({ status, filedIn }: QueuedMinute): LucideIcon {
  if (status === 'signed') return filedIn === null ? TriangleAlert : BadgeCheck;
  return status === 'provisional' || status === 'open' ? FileClock : FileCheck;
}
