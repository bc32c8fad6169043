import { useState } from 'react';
import type { ActionAct, ActionDetail } from '../../../../shared/contract/action';
import { parseCalendarDate } from '../../../../shared/kernel/calendar-date';
import type { ColleagueId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { useBatch } from '../../api/use-command';
import { useDraft } from '../../api/use-draft';
import { InlineForm } from '../../ui/inline-form/InlineForm';
import { actCommand } from './act-command';
import { ActFields } from './ActFields';
import { actTable } from './act-table';
import css from './ActionActs.module.css';

/** What an act asks for, in place of the buttons. Words are kept while they are typed, and across a lock. */
export type ActFormProps = Readonly<{ detail: ActionDetail; act: ActionAct; onKept: () => void; onClose: () => void }>;

export function ActForm({ detail, act, onKept, onClose }: ActFormProps) {
  const draft = useDraft(`action:${detail.id}`, act);
  const [day, setDay] = useState('');
  const [owner, setOwner] = useState<ColleagueId | null>(null);
  const [error, setError] = useState('');
  const { send } = useBatch();
  const { label, asks } = actTable[act];
  const due = parseCalendarDate(day);
  const keep = async (): Promise<void> => {
    const part = actCommand(act, detail.id, { words: draft.text, due, owner });
    if (part === null) return setError(t(asks.kind === 'day' ? 'actions.dateMissing' : 'actions.ownerMissing'));
    const outcome = await send([part], draft.ref);
    if (!outcome.ok) return setError(outcome.message);
    draft.clear();
    onKept();
  };
  return (
    <InlineForm
      className={css.form}
      label={t(label)}
      keepWords={t('actions.keep')}
      leaveWords={t('actions.notNow')}
      onKeep={keep}
      onLeave={onClose}
    >
      <ActFields
        asks={asks}
        words={{ text: draft.text, onChange: draft.setText }}
        day={{ text: day, onChange: setDay, isMissing: due === null }}
        owner={{ id: owner, except: detail.owner?.id ?? null, onChange: setOwner }}
        error={error}
      />
    </InlineForm>
  );
}
