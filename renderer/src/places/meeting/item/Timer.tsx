import { useEffect, useRef } from 'react';
import type { ShownItem } from '../../../../../shared/contract/meeting';
import { formatCount } from '../../../../../shared/messages/dates';
import { t } from '../../../../../shared/messages/t';
import { announce } from '../../../ui/announce/announce';
import { Button } from '../../../ui/button/Button';
import { classNames } from '../../../ui/styles/class-names';
import text from '../../../ui/styles/text.module.css';
import { itemClock } from '../item-clock';
import { useNow } from '../use-now';
import css from './ItemHeader.module.css';

/** The item's time, counting up; nothing flashes. Past the end it says so in words and amber. */
export function Timer({ item, onExtend }: Readonly<{ item: ShownItem; onExtend: (() => void) | undefined }>) {
  const now = useNow(1_000);
  const { usedSeconds, allottedMinutes, minutesOver, isNearEnd } = itemClock(item, now);
  const wasSaid = useRef(false);
  useEffect(() => {
    if (!isNearEnd || wasSaid.current || item.openedAt === null) return;
    wasSaid.current = true;
    announce(t('meeting.nearEnd', { used: Math.floor(usedSeconds / 60), allotted: allottedMinutes }));
  }, [isNearEnd, usedSeconds, allottedMinutes, item.openedAt]);
  const name = t('meeting.timerName', { minutes: Math.floor(usedSeconds / 60), seconds: usedSeconds % 60, allotted: allottedMinutes });
  return (
    <div className={css.timer}>
      <span role="timer" aria-label={name} className={css.clock}>
        <span className={classNames(css.big, minutesOver > 0 && css.over)}>{formatCount(usedSeconds)}</span>
        <span className={classNames(text.meta, minutesOver > 0 && css.over)}>
          {minutesOver > 0 ? t('meeting.minutesOver', { minutes: minutesOver }) : t('meeting.ofMinutes', { minutes: allottedMinutes })}
        </span>
      </span>
      {onExtend !== undefined && (
        <Button size="small" label={t('meeting.extendLabel')} onPress={onExtend}>
          {t('meeting.extend')}
        </Button>
      )}
    </div>
  );
}
