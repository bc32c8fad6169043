import { useEffect, useImperativeHandle, type Ref } from 'react';
import { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { NameFinder } from '../../../shared/domain/reflection/names';
import type { NoteContent, NoteSection } from '../../../shared/domain/reflection/note';
import { clearSelection, insertText, reachesOver } from './note-changes';
import { asReshaping, noteGuard } from './note-guard';
import { noteKeys } from './note-keys';
import { noteNames } from './note-names';
import { noteSchema, type PromptWords } from './note-schema';
import { askedIn, lastWritten, noteContent, noteDocument, noteJson } from './note-text';
import { useMadeEditor } from './use-made-editor';
import css from './NoteEditor.module.css';

/** What the surroundings may do to a note; its words live in the editor, not in React. */
export interface NoteEditorHandle {
  readonly content: () => NoteContent;
  /** Puts other content in the place of all of it, as one step that can be undone. */
  readonly replace: (content: NoteContent) => void;
  readonly focus: () => void;
}

/** A page after a key: what it asks, and its words for whoever has time to read them. */
export interface WrittenPage {
  readonly sections: readonly Pick<NoteSection, 'prompt'>[];
  readonly content: () => NoteContent;
}

/**
 * A page of plain text under questions that cannot be typed into, drawn by Tiptap outside React's rendering.
 * Name: `label`. Keyboard: Enter begins a paragraph, Shift+Enter a line, Ctrl+Z undoes; Tab and Escape are never used.
 * Paste takes plain text only; what was copied as markup is never even parsed.
 * The component shows one note: give it `key={note}`.
 */
export type NoteEditorProps = Readonly<{
  label: string;
  content: NoteContent;
  promptWords: PromptWords;
  find: NameFinder;
  onWritten: (page: WrittenPage) => void;
  onNames: (names: readonly string[]) => void;
  /** Typing or pasting would have made it longer than a note may be; nothing was changed. */
  onFull: () => void;
  onLeave?: () => void;
  describedBy?: string;
  ref?: Ref<NoteEditorHandle>;
}>;

export function NoteEditor({ ref, ...props }: NoteEditorProps) {
  const { host, editor, latest } = useMadeEditor(props, makeEditor);
  useEffect(() => {
    // Names known later than the note are looked for as soon as they are known.
    const view = editor.current?.view;
    if (view !== undefined) view.dispatch(view.state.tr);
  }, [editor, props.find]);
  useImperativeHandle(
    ref,
    () =>
      handleOf(
        () => editor.current,
        () => latest.current.content,
      ),
    [editor, latest],
  );
  return <div ref={host} className={css.editor} spellCheck={false} />;
}

type Props = () => Omit<NoteEditorProps, 'ref'>;

function makeEditor(element: HTMLElement, props: Props): Editor {
  const { label, describedBy, content } = props();
  return new Editor({
    element,
    extensions: [
      ...noteSchema(props().promptWords),
      noteKeys,
      noteGuard(() => props().onFull()),
      noteNames(
        () => props().find,
        (names) => props().onNames(names),
      ),
    ],
    enableCoreExtensions: { keymap: false },
    injectCSS: false,
    // As a document, never as text: text would be parsed as markup, which the policy forbids.
    content: noteJson(content),
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        ...(describedBy !== undefined && { 'aria-describedby': describedBy }),
      },
      handleDOMEvents: { paste: pastePlain, cut: cutOver, drop: refuse, dragstart: refuse },
      handleTextInput: (view, _from, _to, text) => {
        if (!reachesOver(view.state)) return false;
        view.dispatch(insertText(view.state, text));
        return true;
      },
    },
    onUpdate: ({ editor: { state } }) => props().onWritten({ sections: askedIn(state.doc), content: () => noteContent(state.doc) }),
    onBlur: () => props().onLeave?.(),
  });
}

/** Taken before the editor looks at it: markup that was copied along is not parsed, so it cannot do anything. */
function pastePlain(view: EditorView, event: ClipboardEvent): boolean {
  event.preventDefault();
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text !== '') view.dispatch(insertText(view.state, text));
  return true;
}

function cutOver(view: EditorView, event: ClipboardEvent): boolean {
  if (!reachesOver(view.state)) return false;
  event.preventDefault();
  const { from, to } = view.state.selection;
  event.clipboardData?.setData('text/plain', view.state.doc.textBetween(from, to, '\n\n', '\n'));
  view.dispatch(clearSelection(view.state));
  return true;
}

function refuse(_view: EditorView, event: Event): boolean {
  event.preventDefault();
  return true;
}

function handleOf(editor: () => Editor | null, first: () => NoteContent): NoteEditorHandle {
  return {
    content: () => {
      const now = editor();
      return now === null ? first() : noteContent(now.state.doc);
    },
    replace: (content) => {
      const now = editor();
      if (now === null) return;
      const { state, view } = now;
      const doc = noteDocument(state.schema, content);
      const at = Math.min(state.selection.head, doc.content.size);
      const tr = asReshaping(state.tr.replaceWith(0, state.doc.content.size, doc.content));
      view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(at), -1)).scrollIntoView());
    },
    focus: () => {
      const now = editor();
      if (now === null) return;
      const { state, view } = now;
      if (state.selection.eq(Selection.atStart(state.doc))) view.dispatch(state.tr.setSelection(lastWritten(state.doc)));
      view.focus();
    },
  };
}
