import type { ReactNode } from 'react';
import { Quote } from 'lucide-react';
import { Icon } from '../icon/Icon';
import { t } from '../../../../shared/messages/t';
import css from './Voice.module.css';

/** One thing somebody of the family said: their words exactly, who, and when or to whom. */
export type VoiceQuote = Readonly<{ id: string; words: string; who: string; note?: string }>;

/**
 * The family's own words, on heather. Never truncated, never reworded; curly quotes are added here.
 * `children` is one line of small text after the quotes ("Tara knows we meet today").
 */
export type VoiceProps = Readonly<{ quotes: readonly VoiceQuote[]; children?: ReactNode }>;

export function Voice({ quotes, children }: VoiceProps) {
  return (
    <section className={css.voice} aria-label={t('ui.ownWords')}>
      <Icon icon={Quote} size={16} />
      <div>
        {quotes.map((quote) => (
          <blockquote key={quote.id} className={css.quote}>
            <p>
              <b className={css.words}>{`“${quote.words}”`}</b> {quote.who}
              {quote.note !== undefined && `, ${quote.note}`}
            </p>
          </blockquote>
        ))}
        {children !== undefined && <p className={css.note}>{children}</p>}
      </div>
    </section>
  );
}
