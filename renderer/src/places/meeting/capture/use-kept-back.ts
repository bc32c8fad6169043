import { useEffect, useRef, type RefObject } from 'react';
import type { DiscussionShown } from '../../../../../shared/contract/discussion';
import { t } from '../../../../../shared/messages/t';
import { useQuery } from '../../../api/use-query';
import type { LineEditorHandle } from '../../../editor/LineEditor';
import { announce } from '../../../ui/announce/announce';
import type { CaptureStore } from './capture-store';
import { lineFrom } from './line-draft';

/**
 * Puts the line back that was being written when the window went away, with its caret, once, and only
 * into a line that is still empty.
 */
export function useKeptBack(shown: DiscussionShown, store: CaptureStore, editor: RefObject<LineEditorHandle | null>): void {
  const kept = useQuery('draft.mine', { subject: shown.id });
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current || kept.status !== 'ready') return;
    isDone.current = true;
    const state = lineFrom(kept.value);
    if (state === null || store.get().line.text !== '') return;
    // Kept already, and only the draft's deletion was lost: there is nothing to put back.
    if (state.editing === null && shown.lines.some(({ statement }) => statement.id === state.id)) return;
    store.act({ type: 'restored', state });
    editor.current?.begin(state.line);
    editor.current?.focus();
    announce(t('capture.back'));
  }, [kept, shown.lines, store, editor]);
}
