import { passphraseFault } from '../../../../shared/domain/colleague/passphrase';
import { useState, type FormEvent } from 'react';
import { t } from '../../../../shared/messages/t';
import { useCommand } from '../../api/use-command';
import { announce } from '../../ui/announce/announce';
import { Button } from '../../ui/button/Button';
import { TextField } from '../../ui/field/TextField';
import { FieldError } from '../../ui/field/FieldError';
import { NewPassphrase } from '../../ui/new-passphrase/NewPassphrase';
import { nothingTyped } from '../../ui/new-passphrase/typed-passphrase';
import { isReady } from './ready-passphrase';
import { PanelButtons, RoomPanel } from './RoomPanel';
import { useSignInState } from './sign-in-state';
import css from './PanelForm.module.css';

/** Joining a hub with an invitation's code and a passphrase of one's own. */
export function Enrol() {
  const { viewOpened, seatChosen } = useSignInState();
  const [code, setCode] = useState('');
  const [typed, setTyped] = useState(nothingTyped);
  const [isTried, setTried] = useState(false);
  const enrol = useCommand('colleague.enrol');
  const signIn = useCommand('session.signIn');
  const isBusy = enrol.isSending || signIn.isSending;
  const join = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (isBusy || code.trim() === '' || !isReady(typed, [])) return;
    const joined = await enrol.send({ code, passphrase: typed.first });
    if (!joined.ok) return announce(joined.message, 'assertive');
    seatChosen(joined.value.colleague);
    viewOpened('table');
    await signIn.send({ colleague: joined.value.colleague, passphrase: typed.first });
  };
  return (
    <RoomPanel title={t('signin.enrolTitle')} lead={t('signin.enrolText')}>
      <form className={css.form} onSubmit={(event) => void join(event)}>
        <TextField
          label={t('signin.invitationCode')}
          hint={t('signin.invitationHint')}
          value={code}
          onChange={setCode}
          error={enrol.refused?.message ?? (isTried && code.trim() === '' ? t('signin.codeMissing') : undefined)}
        />
        <NewPassphrase typed={typed} onChange={setTyped} faultOf={(passphrase) => passphraseFault(passphrase)} isTried={isTried} />
        {signIn.refused !== null && <FieldError>{signIn.refused.message}</FieldError>}
        <PanelButtons>
          <Button kind="primary" size="large" type="submit">
            {t(isBusy ? 'signin.joining' : 'signin.enrol')}
          </Button>
          <Button kind="quiet" size="large" onPress={() => viewOpened('table')}>
            {t('signin.back')}
          </Button>
        </PanelButtons>
      </form>
    </RoomPanel>
  );
}
