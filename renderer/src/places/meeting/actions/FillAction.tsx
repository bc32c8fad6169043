import { useState } from 'react';
import type { ActionRow } from '../../../../../shared/contract/action';
import { findDue } from '../../../../../shared/domain/statement/capture/find-date';
import { formatDay } from '../../../../../shared/messages/dates';
import { t } from '../../../../../shared/messages/t';
import { useCommand } from '../../../api/use-command';
import { TextField } from '../../../ui/field/TextField';
import { Select } from '../../../ui/select/Select';
import { blankPart } from '../blanks';
import { usePromisers } from '../use-promisers';
import { useToday } from '../use-today';
import css from './Actions.module.css';

/** Gives an action the owner or the day it lacks. The day may be said in words: "next Thursday". */
export function FillAction({ row }: Readonly<{ row: ActionRow }>) {
  const setOwner = useCommand('action.setOwner');
  const { rows } = usePromisers();
  return (
    <div className={css.fill}>
      {row.owner === null && (
        <div {...blankPart('action-owner')}>
          <Select
            label={t('meeting.actionOwnerLabel')}
            options={rows.map(({ id, name, agencyName }) => ({ value: id, label: name, hint: agencyName }))}
            value={null}
            onChange={(owner) => void setOwner.send({ action: row.id, owner })}
          />
        </div>
      )}
      {row.due === null && (
        <div {...blankPart('action-date')}>
          <DueField row={row} />
        </div>
      )}
    </div>
  );
}

function DueField({ row }: Readonly<{ row: ActionRow }>) {
  const setDue = useCommand('action.setDue');
  const today = useToday();
  const [words, setWords] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);
  const due = findDue(words, today) ?? findDue(`by ${words}`, today);
  const keep = async (): Promise<void> => {
    if (due === null) return setError(t('meeting.actionDueUnread'));
    const outcome = await setDue.send({ action: row.id, due: due.date, why: t('meeting.actionDueWhy') });
    setError(outcome.ok ? undefined : outcome.message);
  };
  return (
    <TextField
      label={t('meeting.actionDueLabel')}
      hint={due === null ? t('meeting.actionDueHint') : formatDay(due.date)}
      value={words}
      error={error}
      onChange={(typed) => {
        setWords(typed);
        setError(undefined);
      }}
      onEnter={() => void keep()}
    />
  );
}
