import { useRef, useState, type FormEvent } from 'react';
import { LockOpen } from 'lucide-react';
import type { Seat } from '../../../../shared/contract/hub';
import { t } from '../../../../shared/messages/t';
import { mark } from '../../api/mark';
import { useCommand } from '../../api/use-command';
import { announce } from '../../ui/announce/announce';
import { Button } from '../../ui/button/Button';
import { LinkButton } from '../../ui/button/LinkButton';
import { sameComfort } from './same-comfort';
import { standardComfort } from '../../ui/comfort/comfort';
import { useComfortState } from '../../ui/comfort/use-comfort';
import { PassphraseField } from '../../ui/field/PassphraseField';
import { useWait } from './use-wait';
import css from './SeatTable.module.css';

type PassphraseFormProps = Readonly<{ seat: Seat; practicePassphrase: string | null; onEnrol: () => void; onCannot: () => void }>;

/** The middle of the table for a chosen seat: who it is, and the passphrase. */
export function PassphraseForm({ seat, practicePassphrase, onEnrol, onCannot }: PassphraseFormProps) {
  return (
    <>
      <h1 className={css.name}>{seat.name}</h1>
      <p className={css.role}>{seat.title}</p>
      {seat.state === 'invited' ? (
        <div className={css.form}>
          <Button kind="primary" size="large" wide onPress={onEnrol}>
            {t('signin.haveCode')}
          </Button>
        </div>
      ) : (
        <SignInForm seat={seat} practicePassphrase={practicePassphrase} onCannot={onCannot} />
      )}
    </>
  );
}

function SignInForm({ seat, practicePassphrase, onCannot }: Omit<PassphraseFormProps, 'onEnrol'>) {
  const [passphrase, setPassphrase] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const signIn = useCommand('session.signIn');
  const keepComfort = useCommand('colleague.setComfort');
  const wait = useWait();
  const send = async (): Promise<void> => {
    if (passphrase === '' || signIn.isSending || wait.secondsLeft > 0) return;
    mark('unlock-submitted');
    const outcome = await signIn.send({ colleague: seat.colleague, passphrase });
    if (outcome.ok) {
      const { comfort } = useComfortState.getState();
      if (!sameComfort(comfort, seat.comfort ?? standardComfort)) void keepComfort.send(comfort);
      return;
    }
    if (outcome.code === 'wait' && typeof outcome.details['seconds'] === 'number') wait.start(outcome.details['seconds']);
    announce(outcome.message, 'assertive');
    setPassphrase('');
    field.current?.focus();
  };
  const waiting = wait.secondsLeft > 0 ? t('signin.waitSeconds', { seconds: wait.secondsLeft }) : undefined;
  const error = waiting ?? (signIn.refused?.code === 'wait' ? undefined : signIn.refused?.message);
  return (
    <form
      className={css.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void send();
      }}
    >
      <PassphraseField
        ref={field}
        label={t('signin.passphrase')}
        hideLabel
        large
        value={passphrase}
        onChange={setPassphrase}
        onEnter={() => void send()}
        error={passphrase === '' || waiting !== undefined ? error : undefined}
      />
      <Button kind="primary" size="large" wide type="submit" icon={LockOpen} unavailable={waiting}>
        {t(signIn.isSending ? 'signin.opening' : 'signin.takeSeat')}
      </Button>
      {practicePassphrase !== null && (
        <p className={css.published}>
          {t('signin.practicePassphrase')} <b>{practicePassphrase}</b>
        </p>
      )}
      {practicePassphrase === null && (
        <p className={css.below}>
          <LinkButton onPress={onCannot}>{t('signin.cannotGetIn')}</LinkButton>
        </p>
      )}
    </form>
  );
}
