import { useState } from 'react';
import { Plus } from 'lucide-react';
import { z } from 'zod';
import type { SharedNoteShown } from '../../../../../shared/contract/supervision';
import { parseCalendarDate } from '../../../../../shared/kernel/calendar-date';
import { formatDay } from '../../../../../shared/messages/dates';
import { t } from '../../../../../shared/messages/t';
import { useCommand } from '../../../api/use-command';
import { useKeptForm } from '../../../api/use-kept-form';
import { Button } from '../../../ui/button/Button';
import { DateField } from '../../../ui/field/DateField';
import { TextField } from '../../../ui/field/TextField';
import { InlineForm } from '../../../ui/inline-form/InlineForm';
import { draftsOfShared } from '../shared/shared-words';
import css from './RespondPanel.module.css';

/** What the two agreed will be done, and by when; it stays between them. */
export function AgreedActions({ shown, isOver }: Readonly<{ shown: SharedNoteShown; isOver: boolean }>) {
  const [isAdding, setAdding] = useState(false);
  if (isOver && shown.actions.length === 0) return null;
  return (
    <div>
      <h2>{t('supervision.actions')}</h2>
      <ul className={css.actions}>
        {shown.actions.map(({ text, due }) => (
          <li key={`${text} ${due ?? ''}`}>
            {text}
            {due !== null && <span className={css.aside}> {t('supervision.actionBy', { day: formatDay(due) })}</span>}
          </li>
        ))}
      </ul>
      {isAdding && <AddAction shown={shown} onClose={() => setAdding(false)} />}
      {!isOver && !isAdding && (
        <Button size="small" icon={Plus} onPress={() => setAdding(true)}>
          {t('supervision.actionAdd')}
        </Button>
      )}
    </div>
  );
}

const typedAction = z.strictObject({ text: z.string(), due: z.string() });
const nothing = { text: '', due: '' };

function AddAction({ shown, onClose }: Readonly<{ shown: SharedNoteShown; onClose: () => void }>) {
  const { relationship, sharedNote } = shown;
  const form = useKeptForm(draftsOfShared(shown), 'action', typedAction, nothing);
  const agree = useCommand('supervision.agreeAction');
  const { text, due } = form.value;
  const keep = async (): Promise<void> => {
    const outcome = await agree.send({ relationship, sharedNote, text, due: parseCalendarDate(due) }, form.ref);
    if (!outcome.ok) return;
    form.clear();
    onClose();
  };
  return (
    <InlineForm
      label={t('supervision.actionAdd')}
      keepWords={t('supervision.actionKeep')}
      leaveWords={t('supervision.notNow')}
      onKeep={keep}
      onLeave={onClose}
      className={css.form}
    >
      <TextField
        label={t('supervision.actionText')}
        value={text}
        onChange={(next) => form.change({ text: next, due })}
        maxLength={300}
        autoFocus
        error={agree.refused?.message ?? ''}
      />
      <DateField label={t('supervision.actionDue')} value={due} onChange={(next) => form.change({ text, due: next })} optional />
    </InlineForm>
  );
}
