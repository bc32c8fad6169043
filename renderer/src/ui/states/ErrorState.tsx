import { t } from '../../../../shared/messages/t';
import { Button } from '../button/Button';
import css from './States.module.css';

/** A part of the screen that could not be shown: what happened, what to do, and a button to ask again. */
export type ErrorStateProps = Readonly<{ title?: string; message?: string; onRetry?: (() => void) | undefined }>;

export function ErrorState({ title, message, onRetry }: ErrorStateProps) {
  return (
    <div className={css.state} role="group" aria-label={title ?? t('ui.errorTitle')}>
      <h2 className={css.title}>{title ?? t('ui.errorTitle')}</h2>
      <p>{message ?? t('ui.errorNext')}</p>
      {onRetry !== undefined && (
        <div className={css.act}>
          <Button onPress={onRetry}>{t('ui.tryAgain')}</Button>
        </div>
      )}
    </div>
  );
}
