import type { MeetingRecord } from '../../../../shared/contract/minute';
import type { MeetingId } from '../../../../shared/kernel/ids';
import { formatDayMonth, formatLongDay, formatTime } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { useQuery } from '../../api/use-query';
import { Paper } from '../../ui/paper/Paper';
import { EmptyState } from '../../ui/states/EmptyState';
import { usePlace } from '../../ui/place/use-place';
import { Waiting } from './Waiting';
import css from './MinutesPlace.module.css';
import page from './MinutePage.module.css';

/** Who met, when and whether it counted. It names no family, so it can stand in the hub's own files. */
export function MeetingRecordPage({ meeting }: Readonly<{ meeting: MeetingId }>) {
  const record = useQuery('minute.meetingRecord', { meeting });
  if (record.status !== 'ready') return <Waiting query={record} />;
  if (record.value === null) return <EmptyState level={1} title={t('minutes.gone')} text={t('minutes.goneText')} />;
  return (
    <section className={css.sheet} data-pane tabIndex={-1} aria-label={t('minutes.pagePane')}>
      <RecordPaper record={record.value} />
    </section>
  );
}

function RecordPaper({ record }: Readonly<{ record: MeetingRecord }>) {
  const date = formatDayMonth(record.on);
  usePlace({
    title: t('minutes.title'),
    subtitle: t('minutes.subtitle', { meeting: record.title, date, family: t('minutes.meetingRecord') }),
  });
  const label = t('minutes.recordLabel', { title: record.title, date });
  return (
    <Paper label={label} header={[record.title, t('minutes.recordNote')]}>
      <h1>{t('minutes.recordTitle')}</h1>
      <p>{whenOf(record)}</p>
      <p>{[roleOf('minutes.recordChair', record.chair), roleOf('minutes.recordTaker', record.minuteTaker)].join(' ')}</p>
      <h2>{t('minutes.recordPresent')}</h2>
      <ul>
        {record.present.map(({ name, title, agency }) => (
          <li key={name}>{t('document.personAt', { name, title, agency })}</li>
        ))}
      </ul>
      <Names title={t('minutes.recordWriting')} names={record.inWriting} />
      <Names title={t('minutes.recordApologies')} names={record.apologies} />
      <h2>{t('minutes.recordItems')}</h2>
      <Items items={record.items} />
    </Paper>
  );
}

function whenOf({ on, startedAt, closedAt }: MeetingRecord): string {
  const date = formatLongDay(on);
  if (startedAt === null) return t('minutes.recordNotBegun', { date });
  const from = formatTime(startedAt);
  return closedAt === null
    ? t('minutes.recordNotEnded', { date, from })
    : t('minutes.recordWhen', { date, from, to: formatTime(closedAt) });
}

function roleOf(key: 'minutes.recordChair' | 'minutes.recordTaker', name: string): string {
  return t(key, { name: name === '' ? t('document.notNamed').toLowerCase() : name });
}

function Names({ title, names }: Readonly<{ title: string; names: readonly string[] }>) {
  if (names.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <p>{names.join(', ')}</p>
    </>
  );
}

const outcomes = {
  done: 'minutes.outcomeDone',
  provisional: 'minutes.outcomeProvisional',
  'carried-over': 'minutes.outcomeCarried',
  open: 'minutes.outcomeOpen',
} as const;

function Items({ items }: Readonly<{ items: MeetingRecord['items'] }>) {
  return (
    <table className={page.table}>
      <thead>
        <tr>
          <th scope="col">{t('minutes.recordItem')}</th>
          <th scope="col">{t('minutes.recordOutcome')}</th>
          <th scope="col">{t('minutes.recordMinutes')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ number, title, outcome, minutes }) => (
          <tr key={number}>
            <td>{title === '' ? t('minutes.recordFamily', { number }) : title}</td>
            <td>{t(outcomes[outcome])}</td>
            <td>{minutes}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
