import { useEffect } from 'react';
import { t } from '../../../../shared/messages/t';
import { announce } from '../../ui/announce/announce';
import { Button } from '../../ui/button/Button';
import { Note } from '../../ui/note/Note';
import type { NoteWriter, Trouble } from './note-writer';
import css from './NotePage.module.css';

/** Why what is typed is not the note yet, and the way on. Nothing is lost meanwhile. */
export function TroubleNote({ trouble, writer }: Readonly<{ trouble: Trouble; writer: () => NoteWriter | null }>) {
  const words = trouble.kind === 'refused' ? trouble.message : t('reflection.elsewhere');
  useEffect(() => announce(words), [words]);
  return (
    <Note tone="warn">
      <p>{words}</p>
      {trouble.kind === 'elsewhere' && (
        <div className={css.choices}>
          <Button size="small" onPress={() => writer()?.keepMine()}>
            {t('reflection.keepMine')}
          </Button>
          <Button size="small" onPress={() => writer()?.keepTheirs()}>
            {t('reflection.keepTheirs')}
          </Button>
        </div>
      )}
    </Note>
  );
}
