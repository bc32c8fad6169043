import { useState, type FormEvent } from 'react';
import type { ColleagueRow } from '../../../../../shared/contract/colleague';
import { t } from '../../../../../shared/messages/t';
import { useCommand } from '../../../api/use-command';
import { announce } from '../../../ui/announce/announce';
import { Button } from '../../../ui/button/Button';
import { Dialog, DialogButtons } from '../../../ui/dialog/Dialog';
import { PassphraseField } from '../../../ui/field/PassphraseField';
import css from '../Office.module.css';

/** A manager vouches for somebody with their own passphrase; it opens the hub's authority for this one certificate. */
export function ConfirmPerson({ person, onDone }: Readonly<{ person: ColleagueRow; onDone: () => void }>) {
  const confirm = useCommand('colleague.confirm');
  const [passphrase, setPassphrase] = useState('');
  const send = async (event?: FormEvent): Promise<void> => {
    event?.preventDefault();
    if (passphrase === '' || confirm.isSending) return;
    const outcome = await confirm.send({ colleague: person.id, passphrase });
    setPassphrase('');
    announce(outcome.ok ? t('office.saved') : outcome.message, outcome.ok ? 'polite' : 'assertive');
    if (outcome.ok) onDone();
  };
  return (
    <Dialog title={t('office.confirmTitle', { name: person.name })} isOpen onClose={onDone}>
      <p>{t('office.confirmText', { name: person.name })}</p>
      <form className={css.form} onSubmit={(event) => void send(event)}>
        <PassphraseField
          label={t('office.yourPassphrase')}
          value={passphrase}
          onChange={setPassphrase}
          onEnter={() => void send()}
          error={passphrase === '' ? confirm.refused?.message : undefined}
        />
        <DialogButtons>
          <Button kind="primary" type="submit">
            {t('office.confirm')}
          </Button>
          <Button onPress={onDone}>{t('office.cancel')}</Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
