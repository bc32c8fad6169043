import type { ActionRow } from '../../../../shared/contract/action';
import { formatShortDay } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { Icon } from '../../ui/icon/Icon';
import { classNames } from '../../ui/styles/class-names';
import text from '../../ui/styles/text.module.css';
import { standingOf } from './standing';
import css from './ActionCells.module.css';

type CellProps = Readonly<{ action: ActionRow }>;

/** What is to be done, for which family, towards which goal. */
export function ActionWords({ action }: CellProps) {
  return (
    <>
      <span className={css.words}>{action.text}</span>
      <span className={css.about}>
        {action.family?.name}
        {action.family !== null && action.goal !== null && (
          <span className={css.dot} aria-hidden="true">
            ·
          </span>
        )}
        {action.goal?.text}
      </span>
    </>
  );
}

/** The day it is due, "Today" when that is so, and how late it is in words. */
export function DueCell({ action, today }: CellProps & Readonly<{ today: string }>) {
  if (action.due === null) return <span className={text.quiet}>{t('actions.noDate')}</span>;
  return (
    <>
      <time className={text.nowrap} dateTime={action.due}>
        {action.due === today ? t('actions.today') : formatShortDay(action.due)}
      </time>
      {action.daysLate > 0 && <span className={css.late}>{t('actions.daysLate', { days: action.daysLate })}</span>}
    </>
  );
}

/** Where it is, as a word with an icon. */
export function StandingCell({ action }: CellProps) {
  const { word, note, icon, isWrong } = standingOf(action);
  return (
    <>
      <span className={classNames(css.standing, isWrong && css.wrong)}>
        <Icon icon={icon} size={16} />
        {word}
      </span>
      {note !== '' && <span className={css.note}>{note}</span>}
    </>
  );
}
