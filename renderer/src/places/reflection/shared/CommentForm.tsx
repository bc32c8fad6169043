import { useState } from 'react';
import type { SharedNoteShown } from '../../../../../shared/contract/supervision';
import type { CommentAnchor } from '../../../../../shared/domain/supervision/events';
import type { CommentId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { newId } from '../../../api/new-id';
import { useCommand } from '../../../api/use-command';
import { useDraft } from '../../../api/use-draft';
import { announce } from '../../../ui/announce/announce';
import { TextArea } from '../../../ui/field/TextArea';
import { InlineForm } from '../../../ui/inline-form/InlineForm';
import { draftsOfShared, firstName, otherOf } from './shared-words';
import css from './SharedText.module.css';

/** What is said to a note, or in answer to something said. What is typed and not sent waits in the writer's own vault. */
export type CommentFormProps = Readonly<{
  shown: SharedNoteShown;
  anchor: CommentAnchor | null;
  replyTo: CommentId | null;
  onClose: () => void;
}>;

export function CommentForm({ shown, anchor, replyTo, onClose }: CommentFormProps) {
  const { relationship, sharedNote } = shown;
  const draft = useDraft(draftsOfShared(shown), replyTo === null ? 'comment' : `reply/${replyTo}`);
  const add = useCommand('supervision.comment');
  // One id a form, so that sending it again after a cut is the same comment.
  const [comment] = useState(() => newId<CommentId>());
  const send = async (): Promise<void> => {
    const outcome = await add.send({ relationship, sharedNote, comment, anchor, text: draft.text, replyTo }, draft.ref);
    if (!outcome.ok) return;
    draft.clear();
    announce(t('supervision.commentSent', { name: firstName(otherOf(shown).name) }));
    onClose();
  };
  return (
    <InlineForm
      label={t(replyTo === null ? 'supervision.commentLabel' : 'supervision.replyLabel')}
      keepWords={t(replyTo === null ? 'supervision.commentSend' : 'supervision.replySend')}
      leaveWords={t('supervision.notNow')}
      onKeep={send}
      onLeave={onClose}
      className={css.form}
    >
      {anchor !== null && <p className={css.quote}>{t('supervision.onWords', { quote: anchor.quote })}</p>}
      <TextArea
        label={t(replyTo === null ? 'supervision.commentLabel' : 'supervision.replyLabel')}
        value={draft.text}
        onChange={draft.setText}
        rows={4}
        maxLength={4000}
        autoFocus
        error={add.refused?.message ?? ''}
      />
    </InlineForm>
  );
}
