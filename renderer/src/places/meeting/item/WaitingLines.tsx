import { t } from '../../../../../shared/messages/t';
import { LinkButton } from '../../../ui/button/LinkButton';
import { Note } from '../../../ui/note/Note';
import type { KeepLine } from '../capture/use-keep-line';
import css from './Lines.module.css';

/** Lines that are not in the record yet. They say so, keep their words, and can be tried again. */
export function WaitingLines({ keep }: Readonly<{ keep: KeepLine }>) {
  if (keep.waiting.length === 0) return null;
  return (
    <ul className={css.waiting}>
      {keep.waiting.map(({ statement, message, isRetried }) => (
        <li key={statement.id} className={message === null ? css.onItsWay : undefined}>
          <p>{statement.text}</p>
          {message === null ? (
            <p className={css.notYet}>{t('ui.draft')}</p>
          ) : (
            <Note tone="warn">
              {message} {!isRetried && <LinkButton onPress={() => keep.retry(statement)}>{t('ui.tryAgain')}</LinkButton>}
            </Note>
          )}
        </li>
      ))}
    </ul>
  );
}
