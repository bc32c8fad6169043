import { UserRound } from 'lucide-react';
import { t } from '../../../../shared/messages/t';
import { Button } from '../../ui/button/Button';
import { Icon } from '../../ui/icon/Icon';
import { Kbd } from '../../ui/kbd/Kbd';
import css from './NotePage.module.css';

/** What was found in the words, and that nothing has to be done to keep them. */
export type NoteFooterProps = Readonly<{ names: number; words: number; onInitials: () => void }>;

export function NoteFooter({ names, words, onInitials }: NoteFooterProps) {
  return (
    <footer className={css.footer}>
      {names > 0 && (
        <span className={css.names}>
          <Icon icon={UserRound} size={15} />
          {t('reflection.namesFound', { count: names })}
          <Button size="small" onPress={onInitials}>
            {t('reflection.useInitials')}
          </Button>
        </span>
      )}
      <span className={css.count}>
        {t('reflection.wordsAndSaving', { count: words })} <Kbd>{t('reflection.undoKey')}</Kbd>
      </span>
    </footer>
  );
}
