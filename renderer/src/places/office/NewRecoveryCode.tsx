import { useState, type FormEvent } from 'react';
import { t } from '../../../../shared/messages/t';
import { shellCalls } from '../../api/shell-calls';
import { useCommand } from '../../api/use-command';
import { Button } from '../../ui/button/Button';
import { PassphraseField } from '../../ui/field/PassphraseField';
import { Note } from '../../ui/note/Note';
import { RecoveryCode } from '../../ui/recovery-code/RecoveryCode';
import css from './Office.module.css';

type NewRecoveryCodeProps = Readonly<{ hubName: string; isKept: boolean }>;

/** Whether the printed recovery code is at hand, and the way to a new one. */
export function NewRecoveryCode({ hubName, isKept }: NewRecoveryCodeProps) {
  const make = useCommand('hub.newRecoveryCode');
  const keep = useCommand('hub.keepRecoveryCode');
  const [passphrase, setPassphrase] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const send = async (event?: FormEvent): Promise<void> => {
    event?.preventDefault();
    if (passphrase === '' || make.isSending) return;
    const made = await make.send({ passphrase });
    setPassphrase('');
    if (made.ok) setCode(made.value.recoveryCode);
  };
  const kept = async (): Promise<void> => {
    if ((await keep.send({})).ok) setCode(null);
  };
  return (
    <section className={css.section} aria-label={t('office.recoveryTitle')}>
      <h2>{t('office.recoveryTitle')}</h2>
      {code === null ? (
        <form className={css.section} onSubmit={(event) => void send(event)}>
          <Note tone={isKept ? 'ok' : 'warn'}>{t(isKept ? 'office.recoveryKept' : 'office.recoveryNotKept')}</Note>
          <PassphraseField
            label={t('office.yourPassphrase')}
            hint={t('office.recoveryNewText')}
            value={passphrase}
            onChange={setPassphrase}
            onEnter={() => void send()}
            error={passphrase === '' ? make.refused?.message : undefined}
          />
          <div className={css.buttons}>
            <Button type="submit">{t('office.recoveryNew')}</Button>
          </div>
        </form>
      ) : (
        <RecoveryCode
          code={code}
          title={t('signin.recoveryFor', { hub: hubName })}
          text={t('signin.recoveryText')}
          finish={t('office.recoveryDone')}
          onPrint={() => void shellCalls.print()}
          onKept={() => void kept()}
        />
      )}
    </section>
  );
}
