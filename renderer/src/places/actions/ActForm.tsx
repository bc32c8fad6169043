import { useState } from 'react';
import type { ActionAct, ActionDetail } from '../../../../shared/contract/action';
import { parseCalendarDate } from '../../../../shared/kernel/calendar-date';
import type { ColleagueId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { useBatch } from '../../api/use-command';
import { useDraft } from '../../api/use-draft';
import { Button } from '../../ui/button/Button';
import { DateField } from '../../ui/field/DateField';
import { TextField } from '../../ui/field/TextField';
import { actCommand } from './act-command';
import { actTable, type ActAsks } from './act-table';
import { OwnerSelect } from './OwnerSelect';
import css from './ActionActs.module.css';

/** What an act asks for, in place of the buttons. Words are kept while they are typed, and across a lock. */
export type ActFormProps = Readonly<{ detail: ActionDetail; act: ActionAct; onKept: () => void; onClose: () => void }>;

export function ActForm({ detail, act, onKept, onClose }: ActFormProps) {
  const draft = useDraft(`action:${detail.id}`, act);
  const [day, setDay] = useState('');
  const [owner, setOwner] = useState<ColleagueId | null>(null);
  const [error, setError] = useState('');
  const command = useBatch();
  const { label, asks } = actTable[act];
  const keep = async (): Promise<void> => {
    const part = actCommand(act, detail.id, { words: draft.text, due: parseCalendarDate(day), owner });
    if (part === null) return setError(t(asks.kind === 'day' ? 'actions.dateMissing' : 'actions.ownerMissing'));
    const outcome = await command.send([part], draft.ref);
    if (!outcome.ok) return setError(outcome.message);
    draft.clear();
    onKept();
  };
  return (
    <form
      className={css.form}
      aria-label={t(label)}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {asks.kind === 'day' && <DateField label={t('actions.dueLabel')} value={day} onChange={setDay} />}
      {asks.kind === 'person' && <OwnerSelect value={owner} except={detail.owner?.id ?? null} onChange={setOwner} error={error} />}
      {asks.kind !== 'person' && (
        <TextField
          {...wordsField(asks)}
          value={draft.text}
          onChange={draft.setText}
          error={error}
          autoFocus={asks.kind === 'words'}
          maxLength={500}
          spellCheck
        />
      )}
      <div className={css.formActs}>
        <Button type="submit" kind="primary">
          {t('actions.keep')}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {t('actions.notNow')}
        </Button>
      </div>
    </form>
  );
}

function wordsField(asks: ActAsks): { label: string; hint?: string } {
  if (asks.kind !== 'words') return { label: t('actions.whyDue') };
  return asks.hint === undefined ? { label: t(asks.label) } : { label: t(asks.label), hint: t(asks.hint) };
}
