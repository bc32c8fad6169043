import { useEffect } from 'react';
import { formatDay, formatTime } from '../../../../shared/messages/dates';
import { dateAt } from '../../../../shared/kernel/calendar-date';
import { t } from '../../../../shared/messages/t';
import { useSaveState } from '../../api/save-state';
import { toast } from '../../ui/toast/toast';

/** Says once in a sitting that the computer's clock went back, with the time it shows now. */
export function useClockBack(): void {
  const wentBackTo = useSaveState((state) => state.wentBackTo);
  useEffect(() => {
    if (wentBackTo === null) return;
    toast({ message: t('shell.clockBack', { day: formatDay(dateAt(wentBackTo)), time: formatTime(wentBackTo) }) });
  }, [wentBackTo]);
}
