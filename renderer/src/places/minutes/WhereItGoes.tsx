import { useState } from 'react';
import { FolderDown } from 'lucide-react';
import type { MinuteDraft } from '../../../../shared/contract/minute';
import type { MinuteId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { shellCalls } from '../../api/shell-calls';
import { useCommand } from '../../api/use-command';
import { Button } from '../../ui/button/Button';
import { FieldError } from '../../ui/field/FieldError';
import { TextField } from '../../ui/field/TextField';
import { toast } from '../../ui/toast/toast';
import css from './SignPanel.module.css';

/** The signed package and the case record: where each is, and the acts that put them there. */
export function WhereItGoes({ draft }: Readonly<{ draft: MinuteDraft }>) {
  const { status, savedTo, filedIn, minute } = draft;
  const isSigned = status === 'signed';
  const saved = savedTo === null ? t('minutes.notSaved') : t('minutes.savedAs', { folder: savedTo });
  const filed = filedIn === null ? t('minutes.notFiledShort') : t('minutes.filedIn', { system: filedIn });
  return (
    <div className={css.where}>
      <h2>{t('minutes.whereItGoes')}</h2>
      <table>
        <tbody>
          <tr>
            <th scope="row">{t('minutes.packageRow')}</th>
            <td>{isSigned ? saved : t('minutes.afterSigningShort')}</td>
          </tr>
          <tr>
            <th scope="row">{t('minutes.caseRow')}</th>
            <td>{isSigned ? filed : t('minutes.afterSigningShort')}</td>
          </tr>
        </tbody>
      </table>
      {isSigned && minute !== null && <SavePackage minute={minute} isAgain={savedTo !== null} />}
      {isSigned && minute !== null && filedIn === null && <FileIt minute={minute} />}
    </div>
  );
}

function SavePackage({ minute, isAgain }: Readonly<{ minute: MinuteId; isAgain: boolean }>) {
  const save = useCommand('minute.savePackage');
  const run = async (): Promise<void> => {
    const place = await shellCalls.chooseFolder('package');
    if (place === null) return;
    const outcome = await save.send({ minute, place: place.token });
    if (outcome.ok) toast({ message: t('minutes.savedToast', { folder: outcome.value.folder }) });
  };
  return (
    <div>
      <Button kind={isAgain ? 'standard' : 'primary'} icon={FolderDown} wide onPress={() => void run()}>
        {save.isSending ? t('minutes.saving') : t(isAgain ? 'minutes.saveAgain' : 'minutes.savePackage')}
      </Button>
      {save.refused !== null && <FieldError>{save.refused.message}</FieldError>}
    </div>
  );
}

function FileIt({ minute }: Readonly<{ minute: MinuteId }>) {
  const [system, setSystem] = useState('');
  const [error, setError] = useState('');
  const file = useCommand('minute.file');
  const send = async (): Promise<void> => {
    if (system.trim() === '') return setError(t('minutes.fileMissing'));
    const outcome = await file.send({ minute, system: system.trim() });
    if (!outcome.ok) return setError(outcome.message);
    toast({ message: t('minutes.filedToast') });
  };
  return (
    <form
      className={css.form}
      aria-label={t('minutes.fileTick')}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField
        label={t('minutes.fileWhere')}
        hint={t('minutes.fileHint')}
        value={system}
        onChange={setSystem}
        error={error}
        maxLength={200}
      />
      <Button type="submit">{t('minutes.fileTick')}</Button>
    </form>
  );
}
