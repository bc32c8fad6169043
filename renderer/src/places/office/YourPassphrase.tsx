import { useState, type FormEvent } from 'react';
import { passphraseFault } from '../../../../shared/domain/colleague/passphrase';
import { t } from '../../../../shared/messages/t';
import { useCommand } from '../../api/use-command';
import { announce } from '../../ui/announce/announce';
import { Button } from '../../ui/button/Button';
import { PassphraseField } from '../../ui/field/PassphraseField';
import { NewPassphrase } from '../../ui/new-passphrase/NewPassphrase';
import { nothingTyped } from '../../ui/new-passphrase/typed-passphrase';
import { toast } from '../../ui/toast/toast';
import css from './Office.module.css';

/** A new passphrase for whoever has the seat. @param words The hub's and the person's names. */
export function YourPassphrase({ words }: Readonly<{ words: readonly string[] }>) {
  const change = useCommand('colleague.changePassphrase');
  const [current, setCurrent] = useState('');
  const [typed, setTyped] = useState(nothingTyped);
  const [isTried, setTried] = useState(false);
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (current === '' || passphraseFault(typed.first, words) !== null || typed.first !== typed.again) return;
    const changed = await change.send({ current, next: typed.first });
    setCurrent('');
    if (!changed.ok) return announce(changed.message, 'assertive');
    setTyped(nothingTyped);
    setTried(false);
    toast({ message: t('office.passphraseChanged') });
  };
  return (
    <form className={css.form} onSubmit={(event) => void send(event)}>
      <PassphraseField
        label={t('office.currentPassphrase')}
        value={current}
        onChange={setCurrent}
        error={current === '' ? change.refused?.message : undefined}
      />
      <NewPassphrase typed={typed} onChange={setTyped} faultOf={(passphrase) => passphraseFault(passphrase, words)} isTried={isTried} />
      <div className={css.buttons}>
        <Button kind="primary" type="submit">
          {t('office.changePassphrase')}
        </Button>
      </div>
    </form>
  );
}
