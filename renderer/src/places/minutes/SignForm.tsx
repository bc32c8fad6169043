import { useState } from 'react';
import { Signature } from 'lucide-react';
import type { MinuteDraft } from '../../../../shared/contract/minute';
import type { MinuteId } from '../../../../shared/kernel/ids';
import { formatClock } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { newId } from '../../api/new-id';
import type { Outcome } from '../../api/outcome';
import { useCommand } from '../../api/use-command';
import { Button } from '../../ui/button/Button';
import { PassphraseField } from '../../ui/field/PassphraseField';
import { toast } from '../../ui/toast/toast';
import { useMyId } from './use-my-id';
import css from './SignPanel.module.css';

/**
 * The passphrase and the act. Whoever's turn it is signs with their own, also when a colleague has the seat.
 * The passphrase is forgotten as soon as it was sent.
 */
export type SignFormProps = Readonly<{ draft: MinuteDraft; otherPeople: readonly string[]; onDone: () => void }>;

export function SignForm({ draft, otherPeople, onDone }: SignFormProps) {
  const me = useMyId();
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState('');
  const signing = useSigning(draft, otherPeople);
  const signer = draft.status === 'to-sign' ? draft.chair : draft.minuteTaker;
  if (signer === null) return <p className={css.quiet}>{t('minutes.nobodyNamed')}</p>;
  const isMine = signer.id === me;
  const send = async (): Promise<void> => {
    if (signing.isSending) return;
    if (passphrase === '') return setError(t('minutes.passphraseMissing'));
    setError('');
    const outcome = await signing.send(signer.id, passphrase);
    setPassphrase('');
    if (!outcome.ok) return setError(outcome.message);
    const time = formatClock(outcome.value.savedAt);
    toast({ message: draft.status === 'to-sign' ? t('minutes.signedToast', { time }) : t('minutes.attestedToast', { time }) });
    onDone();
  };
  return (
    <form
      className={css.form}
      aria-label={t('minutes.sign')}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {!isMine && <p className={css.quiet}>{t('minutes.theirTurn', { name: signer.name })}</p>}
      <PassphraseField
        label={isMine ? t('minutes.yourPassphrase') : t('minutes.theirPassphrase', { name: signer.name })}
        value={passphrase}
        onChange={setPassphrase}
        onEnter={() => void send()}
        error={error}
      />
      <Button type="submit" kind="primary" size="large" icon={Signature} wide>
        {signing.isSending ? t('minutes.working') : t(draft.status === 'to-sign' ? 'minutes.signIt' : 'minutes.attestIt')}
      </Button>
    </form>
  );
}

type Signing = Readonly<{
  send: (who: NonNullable<MinuteDraft['chair']>['id'], passphrase: string) => Promise<Outcome<{ readonly savedAt: number }>>;
  isSending: boolean;
}>;

function useSigning(draft: MinuteDraft, otherPeople: readonly string[]): Signing {
  const attest = useCommand('minute.attest');
  const sign = useCommand('minute.sign');
  const { minute, discussion, recordHash } = draft;
  return {
    isSending: attest.isSending || sign.isSending,
    send: (who, passphrase) =>
      draft.status === 'to-sign' && minute !== null
        ? sign.send({ minute, who, passphrase })
        : attest.send({ minute: minute ?? newId<MinuteId>(), discussion, who, passphrase, recordHash, otherPeople: [...otherPeople] }),
  };
}
