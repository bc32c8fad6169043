import type { ReactNode } from 'react';
import { FileText, ShieldCheck, type LucideIcon } from 'lucide-react';
import type { MinuteQueue as Queue, QueuedMinute } from '../../../../shared/contract/minute';
import type { MeetingId } from '../../../../shared/kernel/ids';
import { formatDayMonth, formatTime } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { Icon } from '../../ui/icon/Icon';
import { Link } from '../../ui/link/Link';
import { paths } from '../../ui/place/paths';
import { isChosen, type Chosen } from './chosen';
import { statusIcon, statusWords } from './status-words';
import css from './MinuteQueue.module.css';

/** What waits for whom: a group for each meeting, then what is signed and not filed, then what is done. */
export type MinuteQueueProps = Readonly<{
  queue: Queue;
  chosen: Chosen;
  onChoose: (minute: QueuedMinute) => void;
  onMeeting: (meeting: MeetingId) => void;
}>;

export function MinuteQueue({ queue, chosen, onChoose, onMeeting }: MinuteQueueProps) {
  const row = (minute: QueuedMinute) => (
    <QueueRow
      key={minute.discussion}
      name={minute.familyName}
      detail={statusWords(minute)}
      icon={statusIcon(minute)}
      isCurrent={chosen.kind === 'minute' && isChosen(minute, chosen.id)}
      onPress={() => onChoose(minute)}
    />
  );
  return (
    <nav className={css.queue} data-pane tabIndex={-1} aria-label={t('minutes.queuePane')}>
      {queue.meetings.map(({ meeting, title, on, closedAt, minutes }) => (
        <section key={meeting} className={css.group}>
          <h2>{t('minutes.meetingOn', { title, date: formatDayMonth(on) })}</h2>
          <p className={css.sub}>{closedAt === null ? t('minutes.stillOpen') : t('minutes.closedAt', { time: formatTime(closedAt) })}</p>
          <ul>
            {minutes.map(row)}
            <QueueRow
              name={t('minutes.meetingRecord')}
              detail={t('minutes.noFamilyNames')}
              icon={FileText}
              isCurrent={chosen.kind === 'meeting' && chosen.meeting === meeting}
              onPress={() => onMeeting(meeting)}
            />
          </ul>
        </section>
      ))}
      <QueueGroup title={t('minutes.notFiled')} rows={queue.notFiled.map(row)} />
      <QueueGroup title={t('minutes.signedThisWeek')} rows={queue.done.map(row)} />
      {queue.isCut && <p className={css.sub}>{t('minutes.queueCut')}</p>}
      <p className={css.check}>
        <Icon icon={ShieldCheck} size={15} />
        <Link to={paths.verify()}>{t('minutes.checkPackage')}</Link>
      </p>
    </nav>
  );
}

function QueueGroup({ title, rows }: Readonly<{ title: string; rows: readonly ReactNode[] }>) {
  if (rows.length === 0) return null;
  return (
    <section className={css.group}>
      <h2>{title}</h2>
      <ul>{rows}</ul>
    </section>
  );
}

type QueueRowProps = Readonly<{ name: string; detail: string; icon: LucideIcon; isCurrent: boolean; onPress: () => void }>;

function QueueRow({ name, detail, icon, isCurrent, onPress }: QueueRowProps) {
  return (
    <li>
      <button type="button" className={css.row} aria-current={isCurrent ? 'true' : undefined} onClick={onPress}>
        <Icon icon={icon} size={18} />
        <span>
          <b>{name}</b>
          <span className={css.detail}>{detail}</span>
        </span>
      </button>
    </li>
  );
}
