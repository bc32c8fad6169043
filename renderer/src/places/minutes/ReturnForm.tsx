import type { MinuteId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { useCommand } from '../../api/use-command';
import { useDraft } from '../../api/use-draft';
import { Button } from '../../ui/button/Button';
import { TextField } from '../../ui/field/TextField';
import { toast } from '../../ui/toast/toast';
import css from './SignPanel.module.css';

/** Gives an attested minute back with what is wrong; it is a draft again. */
export type ReturnFormProps = Readonly<{ minute: MinuteId; onClose: () => void; onDone: () => void }>;

export function ReturnForm({ minute, onClose, onDone }: ReturnFormProps) {
  const draft = useDraft(`minute:${minute}`, 'return');
  const giveBack = useCommand('minute.return');
  const send = async (): Promise<void> => {
    const outcome = await giveBack.send({ minute, why: draft.text }, draft.ref);
    if (!outcome.ok) return;
    draft.clear();
    toast({ message: t('minutes.returnedToast') });
    onDone();
  };
  return (
    <form
      className={css.form}
      aria-label={t('minutes.returnIt')}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <TextField
        label={t('minutes.returnWhy')}
        value={draft.text}
        onChange={draft.setText}
        error={giveBack.refused?.message ?? ''}
        autoFocus
        maxLength={500}
      />
      <Button type="submit" kind="primary">
        {t('minutes.returnKeep')}
      </Button>
      <Button kind="quiet" onPress={onClose}>
        {t('minutes.notNow')}
      </Button>
    </form>
  );
}
