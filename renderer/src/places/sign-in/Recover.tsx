import { passphraseFault } from '../../../../shared/domain/colleague/passphrase';
import { useState, type FormEvent } from 'react';
import type { OutputOf } from '../../../../shared/contract/contract';
import type { HubDescription } from '../../../../shared/contract/hub';
import type { ColleagueId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { useCommand } from '../../api/use-command';
import { announce } from '../../ui/announce/announce';
import { Button } from '../../ui/button/Button';
import { FieldError } from '../../ui/field/FieldError';
import { TextField } from '../../ui/field/TextField';
import { Note } from '../../ui/note/Note';
import { Select } from '../../ui/select/Select';
import { NewPassphrase } from '../../ui/new-passphrase/NewPassphrase';
import { nothingTyped } from '../../ui/new-passphrase/typed-passphrase';
import { isReady } from './ready-passphrase';
import { RecoveryCode } from '../../ui/recovery-code/RecoveryCode';
import { shellCalls } from '../../api/shell-calls';
import { PanelButtons, RoomPanel } from './RoomPanel';
import { useSignInState } from './sign-in-state';
import css from './PanelForm.module.css';

type RecoverProps = Readonly<{ hub: Extract<HubDescription, { state: 'open' }> }>;

/** A new passphrase by the printed recovery code, with its price said first. */
export function Recover({ hub }: RecoverProps) {
  const { seat, viewOpened, seatChosen } = useSignInState();
  const [colleague, setColleague] = useState<ColleagueId | null>(seat);
  const [code, setCode] = useState('');
  const [typed, setTyped] = useState(nothingTyped);
  const [isTried, setTried] = useState(false);
  const [ownCode, setOwnCode] = useState('');
  const [done, setDone] = useState<OutputOf<'hub.recover'> | null>(null);
  const recover = useCommand('hub.recover');
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (recover.isSending || colleague === null || code.trim() === '' || !isReady(typed, [hub.name])) return;
    const outcome = await recover.send({ code, colleague, passphrase: typed.first, ownCode });
    if (!outcome.ok) return announce(outcome.message, 'assertive');
    setDone(outcome.value);
  };
  if (done !== null) {
    const backToTable = (): void => {
      seatChosen(colleague);
      viewOpened('table');
    };
    return (
      <RoomPanel title={t('signin.recoveryTitle')} headingKey="new-code">
        <Note tone={done.isOwnVaultKept ? 'ok' : 'warn'}>{t(done.isOwnVaultKept ? 'signin.ownNotesKept' : 'signin.ownNotesLocked')}</Note>
        <RecoveryCode
          code={done.recoveryCode}
          title={t('signin.recoveryFor', { hub: hub.name })}
          text={t('signin.newCodeText')}
          finish={t('signin.done')}
          onPrint={() => void shellCalls.print()}
          onKept={backToTable}
        />
      </RoomPanel>
    );
  }
  const people = hub.seats.filter((one) => one.state === 'enrolled').map((one) => ({ value: one.colleague, label: one.name }));
  return (
    <RoomPanel title={t('signin.recoverTitle')}>
      <Note tone="warn">
        {t('signin.recoverConsequence')} {t('signin.recoverConfirmAgain')}
      </Note>
      <form className={css.form} onSubmit={(event) => void send(event)}>
        <Select label={t('signin.whose')} options={people} value={colleague} onChange={setColleague} />
        <TextField label={t('signin.recoveryCode')} hint={t('signin.invitationHint')} value={code} onChange={setCode} />
        <TextField label={t('signin.ownCode')} hint={t('signin.ownCodeHint')} value={ownCode} onChange={setOwnCode} optional />
        <NewPassphrase
          typed={typed}
          onChange={setTyped}
          faultOf={(passphrase) => passphraseFault(passphrase, [hub.name])}
          isTried={isTried}
        />
        {recover.refused !== null && <FieldError>{recover.refused.message}</FieldError>}
        <PanelButtons>
          <Button kind="primary" type="submit">
            {t('signin.recover')}
          </Button>
          <Button kind="quiet" onPress={() => viewOpened('table')}>
            {t('signin.back')}
          </Button>
        </PanelButtons>
      </form>
    </RoomPanel>
  );
}
