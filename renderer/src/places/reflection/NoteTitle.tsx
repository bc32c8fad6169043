import { useState } from 'react';
import type { ReflectionShown } from '../../../../shared/contract/reflection';
import { t } from '../../../../shared/messages/t';
import { useCommand } from '../../api/use-command';
import { useDraft } from '../../api/use-draft';
import { VisuallyHidden } from '../../ui/visually-hidden/VisuallyHidden';
import { draftsOfNote } from './use-note';
import css from './NotePage.module.css';

/** The note's name: kept as it is typed, and the note's by Enter or on leaving it. */
export function NoteTitle({ shown }: Readonly<{ shown: ReflectionShown }>) {
  const draft = useDraft(draftsOfNote(shown.id), 'title');
  const [isTyped, setTyped] = useState(false);
  const retitle = useCommand('reflection.retitle');
  const value = isTyped || draft.wasKept ? draft.text : shown.title;
  const keep = async (): Promise<void> => {
    if (value.trim() !== shown.title) {
      const outcome = await retitle.send({ reflection: shown.id, title: value }, draft.ref);
      if (!outcome.ok) return;
    }
    draft.clear();
    setTyped(false);
  };
  return (
    <>
      <VisuallyHidden>
        <h1>{shown.title === '' ? t('reflection.unnamed') : shown.title}</h1>
      </VisuallyHidden>
      <input
        className={css.title}
        aria-label={t('reflection.titleLabel')}
        placeholder={t('reflection.titlePlaceholder')}
        value={value}
        maxLength={120}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setTyped(true);
          draft.setText(event.target.value);
        }}
        onBlur={() => void keep()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) void keep();
        }}
      />
    </>
  );
}
