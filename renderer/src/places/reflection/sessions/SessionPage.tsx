import type { SupervisionSessionRow } from '../../../../../shared/contract/supervision';
import { formatDay } from '../../../../../shared/messages/dates';
import { t } from '../../../../../shared/messages/t';
import { classNames } from '../../../ui/styles/class-names';
import work from '../casework/CasePage.module.css';
import page from '../shared/SharedPage.module.css';

/** One session as both have it. */
export function SessionPage({ session }: Readonly<{ session: SupervisionSessionRow }>) {
  const { on, supervisor, supervisee, minutes, words, next } = session;
  return (
    <section className={classNames(page.page, work.begin)} aria-label={t('supervision.session')} data-pane tabIndex={-1}>
      <header>
        <h1>{formatDay(on)}</h1>
        <p className={page.meta}>
          {t('supervision.sessionRow', { supervisor: supervisor.name, supervisee: supervisee.name, count: minutes })}{' '}
          {next !== null && t('supervision.nextOn', { day: formatDay(next) })}
        </p>
      </header>
      <div className={work.text}>
        <p>{words === '' ? t('supervision.onlyTheDay') : words}</p>
        {words !== '' && <p className={work.nothing}>{t('supervision.bothHaveCopy')}</p>}
      </div>
    </section>
  );
}
