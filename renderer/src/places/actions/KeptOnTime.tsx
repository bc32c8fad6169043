import type { KeptOnTime as Kept } from '../../../../shared/contract/action';
import { t } from '../../../../shared/messages/t';
import { AgencyTag } from '../../ui/agency-tag/AgencyTag';
import css from './KeptOnTime.module.css';

/** Promises kept by their date, by agency and never by person, as "11 of 12" with a bar beside it. */
export function KeptOnTime({ agencies }: Readonly<{ agencies: readonly Kept[] }>) {
  if (agencies.length === 0) return null;
  return (
    <section className={css.kept} aria-labelledby="kept-on-time">
      <h3 id="kept-on-time" className={css.title}>
        {t('actions.keptOnTime')} <span className={css.note}>{t('actions.keptOnTimeNote')}</span>
      </h3>
      <ul className={css.list}>
        {agencies.map(({ agency, kept, of }) => (
          <li key={agency.id} className={css.row}>
            <AgencyTag agency={agency} />
            <span className={css.bar} aria-hidden="true">
              <span className={css.fill} style={{ width: `${(100 * kept) / of}%` }} />
            </span>
            <span className={css.value}>{t('actions.keptOf', { kept, of })}</span>
          </li>
        ))}
      </ul>
      <p className={css.few}>{t('actions.keptFew')}</p>
    </section>
  );
}
