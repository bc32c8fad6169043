import { Fragment, type ReactNode } from 'react';
import { Siren } from 'lucide-react';
import { t } from '../../../../shared/messages/t';
import { Icon } from '../icon/Icon';
import css from './SafeguardingStrip.module.css';

/** A number to ring, as the hub has written it down. */
export type SafeguardingNumber = Readonly<{ label: string; number: string }>;

/**
 * The strip at the foot of every screen: never hidden, never dismissed, never a live region.
 * `advice` is the sentence after the question ("Do not wait for a meeting."); `children` is the
 * button at the end. Numbers are text that can be selected: this computer has no telephone.
 */
export type SafeguardingStripProps = Readonly<{ numbers: readonly SafeguardingNumber[]; advice: string; children?: ReactNode }>;

export function SafeguardingStrip({ numbers, advice, children }: SafeguardingStripProps) {
  return (
    <aside className={css.strip} aria-label={t('shell.safeguarding')}>
      <p className={css.text}>
        <Icon icon={Siren} />
        <strong>{t('shell.guardQuestion')}</strong> {advice}{' '}
        {numbers.length === 0
          ? t('shell.guardNoNumbers')
          : numbers.map((entry, index) => (
              <Fragment key={entry.label}>
                {index > 0 && (
                  <span className={css.dot} aria-hidden="true">
                    {' · '}
                  </span>
                )}
                {index > 0 ? withinSentence(entry.label) : entry.label} <b className={css.number}>{entry.number}</b>
              </Fragment>
            ))}
      </p>
      {children}
    </aside>
  );
}

// "Nights and weekends" reads on as "nights and weekends"; an abbreviation keeps its capitals.
function withinSentence(label: string): string {
  const [first = '', second = ''] = label;
  return second === second.toLowerCase() ? first.toLowerCase() + label.slice(1) : label;
}
