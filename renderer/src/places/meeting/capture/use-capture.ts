import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { Known } from '../../../../../shared/domain/statement/capture/choices';
import type { Sticky } from '../../../../../shared/domain/statement/capture/line-marks';
import { readLine, statementOf, stickyAfter } from '../../../../../shared/domain/statement/capture/read-line';
import type { Speaker, Statement } from '../../../../../shared/domain/statement/statement';
import type { StatementId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { newId } from '../../../api/new-id';
import type { LineEditorHandle } from '../../../editor/LineEditor';
import type { TypedLine } from '../../../editor/line-text';
import { announce } from '../../../ui/announce/announce';
import type { ItemInView } from '../item-in-view';
import { useToday } from '../use-today';
import { captureOf, type CaptureState } from './capture-state';
import { useCaptureStore, type CaptureStore } from './capture-store';
import { useLineDraft } from './line-draft';
import { lineKey, startLine, suggestionsFor, type Suggestions } from './line-keys';
import { useKeptBack } from './use-kept-back';
import type { KeepLine } from './use-keep-line';

export interface CaptureWork {
  readonly view: ItemInView;
  readonly known: Known;
  readonly keep: KeepLine;
  readonly onDisagree: (about: string, who: Speaker | null) => void;
}

export interface CaptureParts {
  readonly store: CaptureStore;
  readonly state: CaptureState;
  readonly editor: RefObject<LineEditorHandle | null>;
  readonly editorKeys: () => {
    key: (event: KeyboardEvent, line: TypedLine) => boolean;
    edit: (statement: Statement) => void;
    settle: () => boolean;
  };
  readonly suggestions: Suggestions | null;
  readonly problem: string | null;
  readonly typed: (line: TypedLine) => void;
}

const nobody: Sticky = { speaker: null, isTight: false };

/** Ties the editor, the grammar, the draft and the record together for one item. */
export function useCapture(work: CaptureWork): CaptureParts {
  const { store, state } = useCaptureStore(() => captureOf(newId<StatementId>(), nobody));
  const editor = useRef<LineEditorHandle>(null);
  const draft = useLineDraft(work.view.shown.id);
  useKeptBack(work.view.shown, store, editor);
  const [problem, setProblem] = useState<string | null>(null);
  const today = useToday();
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  useEffect(() => store.subscribe(() => draft.keep(store.get())), [store, draft]);

  const editorKeys = useCallback(() => {
    const begin = (next: CaptureState): void => {
      store.act({ type: 'restored', state: next });
      editor.current?.begin(next.line);
    };
    const edit = (statement: Statement): void => {
      store.act({ type: 'edited', statement });
      editor.current?.begin(store.get().line);
      editor.current?.focus();
    };
    const fresh = (sticky: Sticky): void => begin(captureOf(newId<StatementId>(), sticky));
    const keepNow = (): void => {
      const now = store.get();
      if (now.line.text.trim() === '') return;
      keepTyped({ now, work: latest.current, today, draft, fresh, begin, store, fail: setProblem });
    };
    return {
      edit,
      settle: () => {
        // A disagreement opens a form of its own: somebody has to fill it in first.
        const asksMore = store.get().marks.mode === 'disagreement' && store.get().line.text.trim() !== '';
        keepNow();
        return !asksMore && store.get().line.text.trim() === '';
      },
      key: (event: KeyboardEvent, line: TypedLine): boolean =>
        editor.current !== null &&
        lineKey(event, line, {
          state: store.get(),
          known: latest.current.known,
          editor: editor.current,
          act: store.act,
          keep: keepNow,
          leave: () => leaveEditing(store, draft.drop, fresh),
          editAbove: () => editLastLine(latest.current.view, edit),
        }),
    };
  }, [store, draft, today]);

  const typed = useCallback(
    (line: TypedLine) => {
      if (line.text !== store.get().line.text) setProblem(null);
      store.act({ type: 'typed', line });
      if (editor.current !== null) startLine(line, { state: store.get(), act: store.act, editor: editor.current });
    },
    [store],
  );
  const suggestions = useMemo(() => suggestionsFor(state, work.known), [state, work.known]);
  return { store, state, editor, editorKeys, suggestions, problem, typed };
}

interface Keeping {
  readonly now: CaptureState;
  readonly work: CaptureWork;
  readonly today: ReturnType<typeof useToday>;
  readonly draft: ReturnType<typeof useLineDraft>;
  readonly fresh: (sticky: Sticky) => void;
  readonly begin: (state: CaptureState) => void;
  readonly store: CaptureStore;
  readonly fail: (problem: string) => void;
}

function keepTyped(keeping: Keeping): void {
  const { now, work, draft, fresh } = keeping;
  const { mode } = now.marks;
  draft.flush(now.id);
  if (mode === 'disagreement') {
    work.onDisagree(now.line.text.trim(), now.marks.speaker ?? now.sticky.speaker);
    draft.drop(now.id);
    fresh(now.sticky);
    return;
  }
  if (mode === 'statement' || mode === 'own-words') keepStatement(keeping);
  else void keepOther(keeping);
}

function keepStatement({ now, work, today, draft, fresh, fail }: Keeping): void {
  const reading = readLine(now.line.text, now.marks, now.sticky, today);
  const statement = statementOf(reading, now.marks, now.id);
  if (statement === null) {
    fail(t('capture.needsSpeaker'));
    announce(t('capture.needsSpeaker'));
    return;
  }
  fresh(now.editing === null ? stickyAfter(now.sticky, now.marks, reading) : now.sticky);
  void work.keep.keepStatement(now, statement).then((isKept) => isKept && draft.drop(now.id));
}

/** A decision, an action or a parked note: the text comes back when it is refused. */
async function keepOther({ now, work, draft, fresh, begin, store, fail }: Keeping): Promise<void> {
  fresh(now.sticky);
  const refused = await work.keep.keepOther(now);
  if (refused === null) return draft.drop(now.id);
  fail(t('capture.notKept', { reason: refused }));
  if (store.get().line.text === '') begin(now);
}

function leaveEditing(store: CaptureStore, drop: (id: StatementId) => void, fresh: (sticky: Sticky) => void): boolean {
  const { editing, id, sticky } = store.get();
  if (editing === null) return false;
  drop(id);
  fresh(sticky);
  return true;
}

function editLastLine({ shown }: ItemInView, edit: (statement: Statement) => void): boolean {
  const last = shown.lines.findLast((line) => !line.isRemoved);
  if (last === undefined) return false;
  edit(last.statement);
  return true;
}
