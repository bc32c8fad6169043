import { t } from '../../../../shared/messages/t';
import { Button } from '../button/Button';
import text from '../styles/text.module.css';
import css from './States.module.css';

/** The end of a list that shows only its beginning: how many there are, and the next ones on a button. */
export type TooMuchProps = Readonly<{ shown: number; total?: number; onMore?: () => void }>;

export function TooMuch({ shown, total, onMore }: TooMuchProps) {
  return (
    <div className={css.tooMuch}>
      <p className={text.meta}>{total === undefined ? t('ui.tooMuchUnknown', { shown }) : t('ui.tooMuch', { shown, total })}</p>
      {onMore !== undefined && (
        <Button size="small" onPress={onMore}>
          {t('ui.showMore')}
        </Button>
      )}
    </div>
  );
}
