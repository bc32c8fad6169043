import { useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { ActionId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { newId } from '../../../api/new-id';
import { useCommand } from '../../../api/use-command';
import { useDraft } from '../../../api/use-draft';
import { LineEditor, type LineEditorHandle } from '../../../editor/LineEditor';
import { announce } from '../../../ui/announce/announce';
import { Note } from '../../../ui/note/Note';
import { toast } from '../../../ui/toast/toast';
import type { ItemInView } from '../item-in-view';
import { ActionReading } from './ActionReading';
import type { BegunAction } from './begun-action';
import { useActionLine } from './use-action-line';
import css from './Actions.module.css';

/**
 * A line for the next action: plain words, read as owner, what and by when. Enter agrees it. What was begun before the
 * item was left stands here again.
 */
export function NewAction({ view: { shown }, begun }: Readonly<{ view: ItemInView; begun: BegunAction }>) {
  const editor = useRef<LineEditorHandle>(null);
  const draft = useDraft(shown.id, 'action');
  const agree = useCommand('action.agree');
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? draft.text;
  const line = useActionLine(text, shown);
  const found = draft.text;
  useEffect(() => {
    if (draft.wasKept) editor.current?.begin({ text: found, caret: found.length });
  }, [draft.wasKept, found]);
  const put = (words: string): void => {
    editor.current?.begin({ text: words, caret: words.length });
    setTyped(words);
    if (words === '') draft.clear();
    else draft.setText(words);
  };
  const discard = (): void => {
    put('');
    toast({ message: t('meeting.actionDiscarded'), undo: () => put(text) });
  };
  useImperativeHandle(begun.box, () => ({ focus: () => editor.current?.focus(), discard }));
  const isBegun = text.trim() !== '';
  const { setBegun } = begun;
  useEffect(() => {
    setBegun(isBegun);
    return () => setBegun(false);
  }, [isBegun, setBegun]);
  const keep = async (): Promise<void> => {
    if (line.draft.text === '') return;
    const { owner, due } = line.draft;
    const action = {
      action: newId<ActionId>(),
      text: line.draft.text,
      family: shown.family?.id ?? null,
      discussion: shown.id,
      goal: null,
      owner,
      due,
    };
    const outcome = await agree.send(action, draft.ref);
    announce(outcome.ok ? t('capture.keptAction') : outcome.message);
    if (outcome.ok) put('');
  };
  return (
    <div className={css.newAction}>
      <LineEditor
        ref={editor}
        label={t('meeting.newAction')}
        onLine={(now) => {
          if (now.text === text) return;
          setTyped(now.text);
          draft.setText(now.text);
        }}
        onKey={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey) return false;
          void keep();
          return true;
        }}
        find={line.find}
      />
      {text === '' && <p className={css.hint}>{t('meeting.newActionHint')}</p>}
      <ActionReading line={line} isEmpty={!isBegun} />
      {agree.refused !== null && <Note tone="warn">{agree.refused.message}</Note>}
    </div>
  );
}
