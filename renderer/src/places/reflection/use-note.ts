import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { ReflectionShown } from '../../../../shared/contract/reflection';
import { modelOf, type NoteContent } from '../../../../shared/domain/reflection/note';
import type { ReflectionId } from '../../../../shared/kernel/ids';
import { keeperOfBlock } from '../../api/draft-block';
import { useBatch } from '../../api/use-command';
import type { NoteEditorHandle } from '../../editor/NoteEditor';
import { announce } from '../../ui/announce/announce';
import { t } from '../../../../shared/messages/t';
import { createNoteWriter, type NoteWriter, type RecordedNote, type Trouble, type TypedNote, type WriteOutcome } from './note-writer';

/** Of a private note not a letter leaves its author's vault: the desk knows drafts of one by this subject. */
export function draftsOfNote(note: ReflectionId): string {
  return `reflection/${note}`;
}

export const wordsBlock = 'words';

export interface NoteInHand {
  readonly editor: RefObject<NoteEditorHandle | null>;
  readonly trouble: Trouble | null;
  /** Null until the note is on the screen. */
  readonly writer: () => NoteWriter | null;
}

/**
 * Ties the page, its draft and the record together for one note while it is on the screen.
 * @param typed What was typed and had not become the note when it was last left.
 */
export function useNote(shown: ReflectionShown, typed: TypedNote | null): NoteInHand {
  const editor = useRef<NoteEditorHandle>(null);
  const writer = useRef<NoteWriter | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const memory = useQueryClient();
  const write = useWriting(shown.id);
  const [begun] = useState({ record: recordOf(shown), typed });
  const { id } = shown;
  useEffect(() => {
    const subject = draftsOfNote(id);
    const keeper = keeperOfBlock(subject, wordsBlock);
    const made = createNoteWriter(
      {
        write,
        keep: (unkept) => keeper.typed(() => textOf(unkept())),
        wait: (run, afterMs) => {
          const timer = setTimeout(run, afterMs);
          return () => clearTimeout(timer);
        },
        taken: (content) => {
          editor.current?.replace(content);
          announce(t('reflection.takenFromElsewhere'));
        },
        trouble: setTrouble,
        ask: () => void memory.invalidateQueries({ queryKey: ['reflection.read', { reflection: id }] }),
      },
      begun.record,
      begun.typed,
    );
    writer.current = made;
    return () => {
      made.left();
      keeper.flush();
      writer.current = null;
      // What waits is asked for afresh when the note is opened again.
      memory.removeQueries({ queryKey: ['draft.mine', { subject }] });
    };
  }, [id, begun, memory, write]);
  useEffect(() => writer.current?.arrived(recordOf(shown)), [shown]);
  return useMemo(() => ({ editor, trouble, writer: () => writer.current }), [trouble]);
}

function textOf(unkept: TypedNote | null): string | null {
  return unkept === null ? null : JSON.stringify(unkept);
}

function recordOf({ content, version }: ReflectionShown): RecordedNote {
  return { content, version };
}

function useWriting(reflection: ReflectionId): (content: NoteContent, over: RecordedNote) => Promise<WriteOutcome> {
  const { send } = useBatch();
  return useMemo(
    () => async (content, over) => {
      const model = modelOf(content);
      const isReshaped = model !== null && model !== modelOf(over.content);
      const expectedVersion = over.version + (isReshaped ? 1 : 0);
      const words = { op: 'reflection.write', input: { reflection, content, expectedVersion } } as const;
      const outcome = await send(isReshaped ? [{ op: 'reflection.changeModel', input: { reflection, model } }, words] : [words]);
      return outcome.ok ? { ok: true, version: outcome.value.version } : outcome;
    },
    [send, reflection],
  );
}
