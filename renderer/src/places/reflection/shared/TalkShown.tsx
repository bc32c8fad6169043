import { useRef, useState } from 'react';
import type { NoteCommentShown, SharedNoteShown } from '../../../../../shared/contract/supervision';
import { t } from '../../../../../shared/messages/t';
import { LinkButton } from '../../../ui/button/LinkButton';
import { classNames } from '../../../ui/styles/class-names';
import type { Talk } from './anchors';
import { CommentForm } from './CommentForm';
import { firstName, momentWords, otherOf } from './shared-words';
import css from './SharedText.module.css';

/** A comment and what was answered, and the way to answer it. */
export function TalkShown({ talk, shown }: Readonly<{ talk: Talk; shown: SharedNoteShown }>) {
  const { root, replies, isMoved } = talk;
  const [isAnswering, setAnswering] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const other = otherOf(shown);
  const last = replies.at(-1) ?? root;
  const close = (): void => {
    setAnswering(false);
    // The form is gone; reading goes on at the talk.
    place.current?.focus({ preventScroll: true });
  };
  return (
    <div ref={place} tabIndex={-1} className={css.talk}>
      {isMoved && root.anchor !== null && <p className={css.quote}>{t('supervision.wordsChanged', { quote: root.anchor.quote })}</p>}
      {[root, ...replies].map((comment) => (
        <Comment key={comment.id} comment={comment} isMine={comment.by.id !== other.id} />
      ))}
      {isAnswering && <CommentForm shown={shown} anchor={null} replyTo={root.id} onClose={close} />}
      {!isAnswering && shown.may.includes('comment') && (
        <LinkButton label={t('supervision.replyTo', { name: firstName(last.by.name) })} onPress={() => setAnswering(true)}>
          {t('supervision.reply')}
        </LinkButton>
      )}
    </div>
  );
}

function Comment({ comment: { by, at, text }, isMine }: Readonly<{ comment: NoteCommentShown; isMine: boolean }>) {
  const when = momentWords(at);
  return (
    <div className={classNames(css.comment, isMine && css.mine)}>
      <b>{isMine ? t('supervision.you', { when }) : t('supervision.they', { name: firstName(by.name), when })}</b>
      <p>{text}</p>
    </div>
  );
}
