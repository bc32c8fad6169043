import { useEffect, useRef } from 'react';
import type { CommentAnchor } from '../../../../../shared/domain/supervision/events';
import { t } from '../../../../../shared/messages/t';
import { isPress } from '../../../ui/keys/shortcuts';
import { stretchesOf } from './anchors';
import { chosenIn } from './chosen-words';
import { sharedNoteKeys } from './keys';
import css from './SharedText.module.css';

/**
 * The words of one section, to be read and to be chosen from: a caret walks in them, Shift with the arrows chooses, the
 * comment key comments. Nothing typed here changes anything.
 */
export type SectionWordsProps = Readonly<{
  section: number;
  name: string;
  paragraphs: readonly string[];
  marks: readonly CommentAnchor[];
  hintId: string | undefined;
  onChosen: (anchor: CommentAnchor | null) => void;
  onComment: (anchor: CommentAnchor) => void;
}>;

export function SectionWords({ section, name, paragraphs, marks, hintId, onChosen, onComment }: SectionWordsProps) {
  const box = useRef<HTMLDivElement>(null);
  useNothingTyped(box);
  const look = (): CommentAnchor | null => {
    const chosen = box.current === null ? null : chosenIn(box.current, section);
    onChosen(chosen);
    return chosen;
  };
  return (
    <div
      ref={box}
      className={css.words}
      role="textbox"
      aria-multiline
      aria-readonly
      aria-label={t('supervision.sectionWords', { name })}
      aria-describedby={hintId}
      tabIndex={0}
      contentEditable
      suppressContentEditableWarning
      spellCheck={false}
      onKeyUp={look}
      onMouseUp={look}
      onKeyDown={(event) => {
        if (!isPress(event.nativeEvent, sharedNoteKeys, 'comment')) return;
        event.preventDefault();
        const chosen = look();
        if (chosen !== null) onComment(chosen);
      }}
    >
      {paragraphs.map((paragraph, index) => (
        // Paragraphs of a note that is read keep their order.
        <p key={index}>
          {stretchesOf(
            paragraph,
            marks.filter((mark) => mark.paragraph === index),
          ).map(({ from, text, isMarked }) => (isMarked ? <mark key={from}>{text}</mark> : <span key={from}>{text}</span>))}
        </p>
      ))}
    </div>
  );
}

/** A caret without a pen: whatever would change the words is stopped before it does. */
function useNothingTyped(box: Readonly<{ current: HTMLElement | null }>): void {
  useEffect(() => {
    const element = box.current;
    const stop = (event: Event): void => event.preventDefault();
    element?.addEventListener('beforeinput', stop);
    element?.addEventListener('drop', stop);
    return () => {
      element?.removeEventListener('beforeinput', stop);
      element?.removeEventListener('drop', stop);
    };
  }, [box]);
}
