import type { ActionStep } from '../../../../shared/contract/action';
import { dateAt } from '../../../../shared/kernel/calendar-date';
import { formatDay, formatShortDay, formatTime } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import css from './ActionHistory.module.css';

/** What happened to an action, oldest first: only what was recorded. */
export function ActionHistory({ steps }: Readonly<{ steps: readonly ActionStep[] }>) {
  return (
    <section aria-labelledby="what-happened">
      <h3 id="what-happened" className={css.title}>
        {t('actions.whatHappened')}
      </h3>
      <ol className={css.steps}>
        {steps.map((step, index) => (
          <li key={`${step.at}-${index}`} className={css.step} aria-current={index === steps.length - 1 ? 'step' : undefined}>
            <span className={css.point} aria-hidden="true" />
            <time className={css.day} dateTime={dateAt(step.at)} title={formatDay(dateAt(step.at))}>
              {formatShortDay(dateAt(step.at))}
            </time>
            <span>
              {stepWords(step)}
              <span className={css.by}>{t('actions.stepBy', { by: step.by, time: formatTime(step.at) })}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function stepWords({ what, words, whom, due, by }: ActionStep): string {
  switch (what) {
    case 'agreed':
      return whom === '' ? t('actions.stepAgreed', { by }) : t('actions.stepAgreedFor', { whom });
    case 'reworded':
      return t('actions.stepReworded', { words });
    case 'owner':
      return t('actions.stepOwner', { whom });
    case 'due': {
      const day = due === null ? '' : formatShortDay(due);
      return words === '' ? t('actions.stepDue', { day }) : t('actions.stepDueWhy', { day, words });
    }
    case 'accepted':
      return t('actions.stepAccepted');
    case 'declined':
      return t('actions.stepDeclined', { words });
    case 'blocked':
      return t('actions.stepBlocked', { words });
    case 'unblocked':
      return t('actions.stepUnblocked');
    case 'done':
      return t('actions.stepDone', { words });
    case 'checked':
      return t('actions.stepChecked');
    case 'not-possible':
      return t('actions.stepNotPossible', { words });
    case 'not-done':
      return t('actions.stepNotDone', { words });
    case 'reopened':
      return t('actions.stepReopened', { words });
    case 'withdrawn':
      return t('actions.stepWithdrawn');
  }
}
