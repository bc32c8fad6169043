import { useState, type FormEvent } from 'react';
import { t } from '../../../../shared/messages/t';
import { shellCalls } from '../../api/shell-calls';
import { useCommand } from '../../api/use-command';
import { Button } from '../../ui/button/Button';
import { PassphraseField } from '../../ui/field/PassphraseField';
import { Note } from '../../ui/note/Note';
import { RecoveryCode } from '../../ui/recovery-code/RecoveryCode';
import css from './Office.module.css';

/** The personal recovery code of whoever has the seat: whether there is one, and the way to a new one. */
export function YourOwnCode({ hubName, hasCode }: Readonly<{ hubName: string; hasCode: boolean }>) {
  const make = useCommand('session.newOwnCode');
  const [passphrase, setPassphrase] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const send = async (event?: FormEvent): Promise<void> => {
    event?.preventDefault();
    if (passphrase === '' || make.isSending) return;
    const made = await make.send({ passphrase });
    setPassphrase('');
    if (made.ok) setCode(made.value.code);
  };
  return (
    <section className={css.section} aria-label={t('office.ownCodeTitle')}>
      <h2>{t('office.ownCodeTitle')}</h2>
      {code === null ? (
        <form className={css.section} onSubmit={(event) => void send(event)}>
          <Note tone={hasCode ? 'ok' : 'warn'}>{t(hasCode ? 'office.ownCodeMade' : 'office.ownCodeNotMade')}</Note>
          <PassphraseField
            label={t('office.yourPassphrase')}
            hint={hasCode ? t('office.ownCodeNewText') : undefined}
            value={passphrase}
            onChange={setPassphrase}
            onEnter={() => void send()}
            error={passphrase === '' ? make.refused?.message : undefined}
          />
          <div className={css.buttons}>
            <Button type="submit">{t('office.ownCodeNew')}</Button>
          </div>
        </form>
      ) : (
        <RecoveryCode
          code={code}
          title={t('office.ownCodeFor', { hub: hubName })}
          text={t('office.ownCodeText')}
          finish={t('office.ownCodeDone')}
          onPrint={() => void shellCalls.print()}
          onKept={() => setCode(null)}
        />
      )}
    </section>
  );
}
