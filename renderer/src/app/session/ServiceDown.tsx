import { t } from '../../../../shared/messages/t';
import { shellCalls } from '../../api/shell-calls';
import { Button } from '../../ui/button/Button';
import css from './ServiceDown.module.css';

/** Shown over everything while the record keeps failing to start: what happened, what is safe, what to do. */
export function ServiceDown() {
  return (
    <div
      className={css.screen}
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="service-down-title"
      aria-describedby="service-down-text"
    >
      <div className={css.panel}>
        <h1 id="service-down-title">{t('shell.recordResting')}</h1>
        <div id="service-down-text">
          <p>{t('shell.recordRestingText')}</p>
          <p>{t('shell.recordRestingNext')}</p>
        </div>
        <div className={css.act}>
          <Button kind="primary" onPress={() => void shellCalls.close()}>
            {t('shell.closeWindow')}
          </Button>
        </div>
      </div>
    </div>
  );
}
