import { useState } from 'react';
import { z } from 'zod';
import type { CapturedLine, MinuteDraft } from '../../../../shared/contract/minute';
import { t } from '../../../../shared/messages/t';
import { useBatch } from '../../api/use-command';
import { useKeptForm } from '../../api/use-kept-form';
import { Button } from '../../ui/button/Button';
import { TextArea } from '../../ui/field/TextArea';
import { TextField } from '../../ui/field/TextField';
import { Note } from '../../ui/note/Note';
import { toast } from '../../ui/toast/toast';
import css from './SignPanel.module.css';

/**
 * Corrects a line where it was said: its item is opened with a reason, the line is changed and the item closed again,
 * all or none, so that the page follows.
 */
export type CorrectLineProps = Readonly<{ draft: MinuteDraft; line: CapturedLine; onClose: () => void }>;

const Typed = z.strictObject({ words: z.string(), why: z.string() });
type Typed = Readonly<z.infer<typeof Typed>>;

export function CorrectLine({ draft, line, onClose }: CorrectLineProps) {
  const [first] = useState<Typed>({ words: line.statement.text, why: '' });
  const form = useKeptForm(draft.discussion, `correct:${line.statement.id}`, Typed, first);
  const { words, why } = form.value;
  const batch = useBatch();
  const send = async (): Promise<void> => {
    const { discussion } = draft;
    const statement = { ...line.statement, text: words, people: [...line.statement.people] };
    const outcome = await batch.send(
      [
        { op: 'discussion.reopen', input: { discussion, why } },
        { op: 'discussion.changeStatement', input: { discussion, statement } },
        { op: 'discussion.close', input: { discussion, overrideReason: draft.overrideReason } },
      ],
      form.ref,
    );
    if (!outcome.ok) return;
    form.clear();
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
      {form.isBack && <Note tone="ok">{t('ui.draftBack')}</Note>}
      <TextArea
        label={t('minutes.correctText')}
        value={words}
        onChange={(typed) => form.change({ words: typed, why })}
        autoFocus
        spellCheck
      />
      <TextField
        label={t('minutes.correctWhy')}
        value={why}
        onChange={(typed) => form.change({ words, why: typed })}
        error={batch.refused?.message ?? ''}
        maxLength={500}
      />
      <Button type="submit" kind="primary">
        {t('minutes.correctKeep')}
      </Button>
      <Button kind="quiet" onPress={onClose}>
        {t('minutes.notNow')}
      </Button>
    </form>
  );
}
