import type { SharedNoteShown } from '../../../../../shared/contract/supervision';
import { t } from '../../../../../shared/messages/t';
import { useCommand } from '../../../api/use-command';
import { useDraft } from '../../../api/use-draft';
import { TextArea } from '../../../ui/field/TextArea';
import { InlineForm } from '../../../ui/inline-form/InlineForm';
import { toast } from '../../../ui/toast/toast';
import { draftsOfShared, firstName } from '../shared/shared-words';
import css from './RespondPanel.module.css';

/** Gives a note back with something to think about; it waits again when its author sends it again. */
export function ReturnForm({ shown, onClose }: Readonly<{ shown: SharedNoteShown; onClose: () => void }>) {
  const { relationship, sharedNote, author } = shown;
  const draft = useDraft(draftsOfShared(shown), 'question');
  const giveBack = useCommand('supervision.return');
  const name = firstName(author.name);
  const send = async (): Promise<void> => {
    const outcome = await giveBack.send({ relationship, sharedNote, question: draft.text }, draft.ref);
    if (!outcome.ok) return;
    draft.clear();
    toast({ message: t('supervision.returnedToast', { name }) });
    onClose();
  };
  return (
    <InlineForm
      label={t('supervision.return')}
      keepWords={t('supervision.returnSend')}
      leaveWords={t('supervision.notNow')}
      onKeep={send}
      onLeave={onClose}
      className={css.form}
    >
      <TextArea
        label={t('supervision.returnLabel', { name })}
        value={draft.text}
        onChange={draft.setText}
        rows={4}
        maxLength={2000}
        autoFocus
        error={giveBack.refused?.message ?? ''}
      />
    </InlineForm>
  );
}
