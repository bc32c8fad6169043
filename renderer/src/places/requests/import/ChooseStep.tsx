import { useState } from 'react';
import { FileUp } from 'lucide-react';
import type { SheetShown } from '../../../../../shared/contract/request';
import { t } from '../../../../../shared/messages/t';
import { shellCalls } from '../../../api/shell-calls';
import { useCommand } from '../../../api/use-command';
import { Button } from '../../../ui/button/Button';
import { Note } from '../../../ui/note/Note';
import { LoadingState } from '../../../ui/states/LoadingState';
import css from './ImportPlace.module.css';

/** The first step: choosing a file and having it read in a process of its own. What is wrong with it is said here. */
export function ChooseStep({ onRead }: Readonly<{ onRead: (sheet: SheetShown) => void }>) {
  const read = useCommand('intake.read');
  const [label, setLabel] = useState('');
  async function choose(): Promise<void> {
    const chosen = await shellCalls.chooseFile('csv');
    if (chosen === null) return;
    setLabel(chosen.label);
    const outcome = await read.send({ place: chosen.token, label: chosen.label.slice(0, 300) });
    if (outcome.ok) onRead(outcome.value);
  }
  return (
    <div className={css.step}>
      <p className={css.text}>{t('requests.chooseText')}</p>
      {read.refused !== null && (
        <Note tone="risk">
          <b>{label}</b> {read.refused.message}
        </Note>
      )}
      {read.isSending ? (
        <LoadingState text={t('requests.reading')} />
      ) : (
        <Button kind="primary" icon={FileUp} onPress={() => void choose()}>
          {t('requests.chooseFile')}
        </Button>
      )}
    </div>
  );
}
