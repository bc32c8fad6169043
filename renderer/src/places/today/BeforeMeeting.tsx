import { CircleAlert } from 'lucide-react';
import type { CurrentMeeting } from '../../../../shared/contract/meeting';
import type { OverdueAction, TodayWork, WaitingRequest } from '../../../../shared/contract/today';
import { dateAt } from '../../../../shared/kernel/calendar-date';
import { formatShortDay, formatTime } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { AgencyTag } from '../../ui/agency-tag/AgencyTag';
import { Link } from '../../ui/link/Link';
import { paths } from '../../ui/place/paths';
import { classNames } from '../../ui/styles/class-names';
import text from '../../ui/styles/text.module.css';
import { Tag } from '../../ui/tag/Tag';
import { VisuallyHidden } from '../../ui/visually-hidden/VisuallyHidden';
import { AfterMeeting } from './AfterMeeting';
import css from './BeforeMeeting.module.css';

/** What waits for somebody beside the agenda: requests, overdue actions, minutes. */
export function BeforeMeeting({ work, meeting }: Readonly<{ work: TodayWork; meeting: CurrentMeeting | null }>) {
  return (
    <section className={classNames(css.side, text.scroll)} aria-label={t('today.side')} data-pane tabIndex={-1}>
      <AfterMeeting today={work.today} />
      <Requests work={work} />
      <Overdue work={work} meeting={meeting} />
      <Minutes work={work} />
    </section>
  );
}

function Requests({ work }: Readonly<{ work: TodayWork }>) {
  const { total, urgent, rows } = work.requests;
  return (
    <section className={css.part} aria-labelledby="today-requests">
      <h2 id="today-requests" className={css.head}>
        {t('today.requestsTitle')}{' '}
        {total > 0 && (
          <Tag tone={urgent > 0 ? 'risk' : 'neutral'} {...(urgent > 0 && { icon: CircleAlert })}>
            {urgent > 0 ? t('today.requestUrgentCount', { count: urgent }) : t('today.requestCount', { count: total })}
          </Tag>
        )}
      </h2>
      {total === 0 && <p className={text.meta}>{t('today.requestsNone')}</p>}
      <ul className={css.list}>
        {rows.map((row) => (
          <RequestLine key={row.request} row={row} today={work.today} />
        ))}
      </ul>
      <p className={css.ways}>
        <Link to={paths.requests()}>{total > rows.length ? t('today.requestsAll', { count: total }) : t('today.requestsEvery')}</Link>
        <Link to={paths.newRequest()}>{t('today.requestsNew')}</Link>
        <Link to={paths.importRequests()}>{t('today.requestsImport')}</Link>
      </p>
    </section>
  );
}

function RequestLine({ row, today }: Readonly<{ row: WaitingRequest; today: string }>) {
  const day = dateAt(row.receivedAt);
  const when = day === today ? formatTime(row.receivedAt) : formatShortDay(day);
  return (
    <li className={css.request}>
      <Link to={paths.requests()} className={css.words}>
        {row.requestedBy === '' ? t(`today.route.${row.route}`) : row.requestedBy}
      </Link>
      {row.urgent.length > 0 && <span className={text.late}>{t('today.requestUrgent')}</span>}
      <span className={classNames(text.meta, css.below, css.clipped)}>{row.words}</span>
      <span className={classNames(text.meta, css.below)}>{t('today.requestFrom', { route: t(`today.route.${row.route}`), when })}</span>
    </li>
  );
}

function Overdue({ work, meeting }: Readonly<{ work: TodayWork; meeting: CurrentMeeting | null }>) {
  const { total, rows } = work.overdue;
  const item = (meeting?.items.findIndex(({ kind }) => kind === 'overdue-actions') ?? -1) + 1;
  return (
    <section className={css.part} aria-labelledby="today-overdue">
      <h2 id="today-overdue" className={css.head}>
        {t('today.overdueTitle')} {item > 0 && <Tag>{t('today.overdueItem', { number: item })}</Tag>}
      </h2>
      {total === 0 && <p className={text.meta}>{t('today.overdueNone')}</p>}
      <ul className={css.list}>
        {rows.map((row) => (
          <OverdueLine key={row.action} row={row} />
        ))}
      </ul>
      {total > rows.length && <Link to={paths.actions()}>{t('today.overdueAll', { count: total })}</Link>}
    </section>
  );
}

function OverdueLine({ row }: Readonly<{ row: OverdueAction }>) {
  const tag =
    row.owner === null
      ? { code: '?', name: t('today.overdueNoOwner'), tint: 'none' as const }
      : { ...row.owner, name: row.owner.agencyName };
  return (
    <li className={css.overdue}>
      <AgencyTag agency={tag} />
      <Link to={paths.action(row.action)} className={css.words}>
        {row.text}
      </Link>
      <span className={text.late}>
        <span aria-hidden="true">{t('today.daysLate', { days: row.daysLate })}</span>
        <VisuallyHidden>{t('today.daysLateSpoken', { days: row.daysLate })}</VisuallyHidden>
      </span>
      <span className={classNames(text.meta, css.detail)}>{ownerWords(row)}</span>
    </li>
  );
}

function ownerWords({ owner, familyName, isBlocked }: OverdueAction): string {
  const name = owner?.name ?? t('today.overdueNoOwner');
  const words = familyName === null ? name : t('today.overdueOwner', { owner: name, family: familyName });
  return isBlocked ? `${words}, ${t('today.blocked')}` : words;
}

function Minutes({ work }: Readonly<{ work: TodayWork }>) {
  const { toCheck, toSign } = work.minutes;
  return (
    <section className={css.part} aria-labelledby="today-minutes">
      <h2 id="today-minutes" className={css.head}>
        {t('today.minutesTitle')}
      </h2>
      {toCheck + toSign === 0 && <p className={text.meta}>{t('today.minutesNone')}</p>}
      <ul className={css.list}>
        {toCheck > 0 && (
          <li>
            <Link to={paths.minutes()}>{t('today.minutesToCheck', { count: toCheck })}</Link>
          </li>
        )}
        {toSign > 0 && (
          <li>
            <Link to={paths.minutes()}>{t('today.minutesToSign', { count: toSign })}</Link>
          </li>
        )}
      </ul>
    </section>
  );
}
