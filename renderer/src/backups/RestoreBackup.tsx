import { useState, type FormEvent, type ReactNode } from 'react';
import type { BackupFact } from '../../../shared/contract/hub';
import { t } from '../../../shared/messages/t';
import { useCommand } from '../api/use-command';
import { Button } from '../ui/button/Button';
import { Dialog, DialogButtons } from '../ui/dialog/Dialog';
import { PassphraseField } from '../ui/field/PassphraseField';
import css from './RestoreBackup.module.css';

type RestoreBackupProps = Readonly<{
  backup: BackupFact;
  title: string;
  /** What is on the button that does it. */
  action: string;
  /** What going back does, as it is where this is asked. */
  children: ReactNode;
  onClose: () => void;
}>;

/** Going back to a backup: what it does, and the passphrase or code that opens it. Once it is done the hub is another one. */
export function RestoreBackup({ backup, title, action, children, onClose }: RestoreBackupProps) {
  const restore = useCommand('backup.restore');
  const [opens, setOpens] = useState('');
  const send = async (event?: FormEvent): Promise<void> => {
    event?.preventDefault();
    if (opens === '' || restore.isSending) return;
    const outcome = await restore.send({ backup: backup.backup, opens });
    setOpens('');
    if (outcome.ok) onClose();
  };
  return (
    <Dialog title={title} isOpen onClose={onClose} role="alertdialog">
      {children}
      <form className={css.form} onSubmit={(event) => void send(event)}>
        <PassphraseField
          label={t('signin.restoreOpens')}
          hint={t('signin.restoreOpensHint')}
          value={opens}
          onChange={setOpens}
          onEnter={() => void send()}
          error={opens === '' ? restore.refused?.message : undefined}
        />
        <DialogButtons>
          <Button kind="primary" type="submit">
            {action}
          </Button>
          <Button onPress={onClose}>{t('signin.notNow')}</Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
