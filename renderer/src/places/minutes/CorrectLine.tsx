import { useState } from 'react';
import type { CapturedLine, MinuteDraft } from '../../../../shared/contract/minute';
import { t } from '../../../../shared/messages/t';
import { useBatch } from '../../api/use-command';
import { Button } from '../../ui/button/Button';
import { TextArea } from '../../ui/field/TextArea';
import { TextField } from '../../ui/field/TextField';
import { toast } from '../../ui/toast/toast';
import css from './SignPanel.module.css';

/**
 * Corrects a line where it was said: its item is opened with a reason, the line is changed and the item closed again,
 * all or none, so that the page follows.
 */
export type CorrectLineProps = Readonly<{ draft: MinuteDraft; line: CapturedLine; onClose: () => void }>;

export function CorrectLine({ draft, line, onClose }: CorrectLineProps) {
  const [words, setWords] = useState(line.statement.text);
  const [why, setWhy] = useState('');
  const batch = useBatch();
  const send = async (): Promise<void> => {
    const { discussion } = draft;
    const outcome = await batch.send([
      { op: 'discussion.reopen', input: { discussion, why } },
      {
        op: 'discussion.changeStatement',
        input: { discussion, statement: { ...line.statement, text: words, people: [...line.statement.people] } },
      },
      { op: 'discussion.close', input: { discussion, overrideReason: draft.overrideReason } },
    ]);
    if (!outcome.ok) return;
    toast({ message: t('minutes.correctDone') });
    onClose();
  };
  return (
    <form
      className={css.form}
      aria-label={t('minutes.correctLine')}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <TextArea label={t('minutes.correctText')} value={words} onChange={setWords} autoFocus spellCheck />
      <TextField label={t('minutes.correctWhy')} value={why} onChange={setWhy} error={batch.refused?.message ?? ''} maxLength={500} />
      <Button type="submit" kind="primary">
        {t('minutes.correctKeep')}
      </Button>
      <Button kind="quiet" onPress={onClose}>
        {t('minutes.notNow')}
      </Button>
    </form>
  );
}
