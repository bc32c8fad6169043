import { useState } from 'react';
import { Users } from 'lucide-react';
import type { SupervisionOverview } from '../../../../../shared/contract/supervision';
import type { Theme } from '../../../../../shared/domain/hub/events';
import { formatDay, formatShortDay } from '../../../../../shared/messages/dates';
import { t } from '../../../../../shared/messages/t';
import { useQuery } from '../../../api/use-query';
import { Button } from '../../../ui/button/Button';
import { useSwappedFocus } from '../../../ui/focus/use-swapped-focus';
import { QueryState } from '../../../ui/states/QueryState';
import { RecordGroup } from './RecordGroup';
import css from '../Office.module.css';
import own from './Overview.module.css';

/** That supervision takes place: counts of the whole hub, none of which says anything of one person's notes. */
export function Overview({ themes: known }: Readonly<{ themes: readonly Theme[] }>) {
  const overview = useQuery('supervision.overview', {});
  const [isRecording, setRecording] = useState(false);
  const focus = useSwappedFocus(isRecording);
  if (overview.status !== 'ready') return <QueryState query={overview} />;
  const { from, groups, overdue, themes } = overview.value;
  return (
    <section className={css.section} aria-label={t('office.overview')}>
      <h2>{t('office.overview')}</h2>
      <p className={css.lead}>{t('office.overviewText', { day: formatDay(from) })}</p>
      <Counts overview={overview.value} />
      {overdue.length > 0 && (
        <Table
          label={t('office.overdue')}
          rows={overdue.map(({ relationship, supervisee, supervisor, daysLate }) => ({
            key: relationship,
            name: t('office.supervises', { supervisor: supervisor.name, supervisee: supervisee.name }),
            value: t('supervision.daysLate', { count: daysLate }),
            isLate: true,
          }))}
        />
      )}
      {themes.shown.length > 0 && (
        <Table
          label={t('office.themesCounted')}
          rows={themes.shown.map(({ name, count }) => ({ key: name, name, value: t('office.themeNotes', { count }) }))}
        />
      )}
      {themes.leftOut > 0 && <p className={css.lead}>{t('office.themesLeftOut', { count: themes.leftOut })}</p>}
      {groups.length > 0 && (
        <Table
          label={t('office.groups')}
          rows={groups.map(({ on, attendance, themes: about }, index) => ({
            key: `${on} ${index}`,
            name: [formatShortDay(on), ...about].join(' · '),
            value: t('office.attended', { count: attendance }),
          }))}
        />
      )}
      {isRecording ? (
        <RecordGroup ref={focus.form} themes={known} onDone={() => setRecording(false)} />
      ) : (
        <div className={css.buttons}>
          <Button ref={focus.opener} icon={Users} onPress={() => setRecording(true)}>
            {t('office.recordGroup')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Counts({ overview: { sharing, supervised, signOff } }: Readonly<{ overview: SupervisionOverview }>) {
  return (
    <dl className={own.counts}>
      <div>
        <dt>{t('office.sharedInTime')}</dt>
        <dd>
          {sharing.withinInterval === null ? t('office.tooFew') : t('office.countOf', { count: sharing.withinInterval, of: sharing.of })}
        </dd>
      </div>
      <div>
        <dt>{t('office.overdue')}</dt>
        <dd>{t('office.countOf', { count: supervised.overdue, of: supervised.of })}</dd>
      </div>
      <div>
        <dt>{t('office.daysToSignOff')}</dt>
        <dd>{signOff.median === null ? t('office.tooFew') : t('office.days', { count: signOff.median })}</dd>
      </div>
    </dl>
  );
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly isLate?: boolean;
}

function Table({ label, rows }: Readonly<{ label: string; rows: readonly Row[] }>) {
  return (
    <table className={own.table}>
      <caption>{label}</caption>
      <tbody>
        {rows.map(({ key, name, value, isLate = false }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className={isLate ? own.late : undefined}>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
