import { useState } from 'react';
import type { SharedNoteShown } from '../../../../../shared/contract/supervision';
import { formatTime } from '../../../../../shared/messages/dates';
import { t } from '../../../../../shared/messages/t';
import { useCommand } from '../../../api/use-command';
import { PassphraseField } from '../../../ui/field/PassphraseField';
import { InlineForm } from '../../../ui/inline-form/InlineForm';
import { toast } from '../../../ui/toast/toast';
import { firstName } from '../shared/shared-words';
import css from './RespondPanel.module.css';

/** What signing off does for good, said before, and the passphrase that makes it the supervisor's own. */
export function SignOffForm({ shown, onClose }: Readonly<{ shown: SharedNoteShown; onClose: () => void }>) {
  const { relationship, sharedNote, hash, author } = shown;
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState('');
  const signOff = useCommand('supervision.signOff');
  const name = firstName(author.name);
  const send = async (): Promise<void> => {
    if (signOff.isSending) return;
    if (passphrase === '') return setError(t('supervision.signOffMissing'));
    setError('');
    const outcome = await signOff.send({ relationship, sharedNote, hash, passphrase });
    setPassphrase('');
    if (!outcome.ok) return setError(outcome.message);
    toast({ message: t('supervision.signedOffToast', { time: formatTime(outcome.value.savedAt), name }) });
    onClose();
  };
  return (
    <InlineForm
      label={t('supervision.signOff')}
      keepWords={signOff.isSending ? t('minutes.working') : t('supervision.signOff')}
      leaveWords={t('supervision.notNow')}
      onKeep={send}
      onLeave={onClose}
      className={css.form}
    >
      <p className={css.meta}>{t('supervision.signOffSays', { name })}</p>
      <PassphraseField
        label={t('supervision.signOffPassphrase')}
        value={passphrase}
        onChange={setPassphrase}
        onEnter={() => void send()}
        error={error}
        autoFocus
      />
    </InlineForm>
  );
}
