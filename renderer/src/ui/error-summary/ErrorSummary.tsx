import { useEffect, useRef } from 'react';
import { t } from '../../../../shared/messages/t';
import css from './ErrorSummary.module.css';

/** One answer that could not be taken, and the id of its field. */
export type SummaryError = Readonly<{ fieldId: string; message: string }>;

/**
 * All wrong answers of a form, on top of it, each a link to its field. It takes the focus when it
 * appears after a submit, and again when `attempt` changes.
 */
export type ErrorSummaryProps = Readonly<{ errors: readonly SummaryError[]; attempt?: number }>;

export function ErrorSummary({ errors, attempt = 0 }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const isShown = errors.length > 0;
  useEffect(() => {
    if (isShown) box.current?.focus();
  }, [isShown, attempt]);
  if (!isShown) return null;
  const title = t('ui.errorSummaryTitle', { count: errors.length });
  return (
    <div ref={box} className={css.summary} tabIndex={-1} role="group" aria-label={title}>
      <h2 className={css.title}>{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.fieldId}>
            <button type="button" className={css.link} onClick={() => document.getElementById(error.fieldId)?.focus()}>
              {error.message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
