import { ArchiveRestore } from 'lucide-react';
import type { ReflectionShown } from '../../../../shared/contract/reflection';
import { t } from '../../../../shared/messages/t';
import { useCommand } from '../../api/use-command';
import { Button } from '../../ui/button/Button';
import { Note } from '../../ui/note/Note';
import { NoteText } from './NoteText';
import css from './NotePage.module.css';

/** A note that was put away: it can be read and brought back, and not written in. */
export function PutAwayNote({ shown }: Readonly<{ shown: ReflectionShown }>) {
  const bringBack = useCommand('reflection.bringBack');
  return (
    <section className={css.page} aria-label={t('reflection.note')} data-pane tabIndex={-1}>
      <header>
        <h1>{shown.title === '' ? t('reflection.unnamed') : shown.title}</h1>
        <Note tone="info">
          <p>{t('reflection.isPutAway')}</p>
          <div className={css.choices}>
            <Button size="small" icon={ArchiveRestore} onPress={() => void bringBack.send({ reflection: shown.id })}>
              {t('reflection.bringBack')}
            </Button>
          </div>
        </Note>
      </header>
      <div className={css.words}>
        <NoteText content={shown.content} />
      </div>
    </section>
  );
}
