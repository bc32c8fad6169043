import { useEffect, useImperativeHandle, type Ref } from 'react';
import { Editor } from '@tiptap/core';
import { highlights, type Highlight } from './highlights';
import { lineSchema } from './line-schema';
import { nodesOf, positionOf, stateWith, typedLine, type TypedLine } from './line-text';
import { useMadeEditor } from './use-made-editor';
import css from './LineEditor.module.css';

/** What the surroundings may do to the line; the text itself lives in the editor, not in React. */
export interface LineEditorHandle {
  readonly line: () => TypedLine;
  /** Begins a line anew: its undo history starts here. */
  readonly begin: (line: TypedLine) => void;
  /** Puts text in place of a stretch, as one step that can be undone. */
  readonly replace: (from: number, to: number, text: string) => void;
  readonly focus: () => void;
}

/** The list under the line, as a listener knows it. */
export interface ListOfLine {
  readonly id: string;
  readonly activeId: string;
}

/**
 * One line of text with a closed schema, drawn by Tiptap outside React's rendering.
 * Name: `label`. Keyboard: `onKey` sees every key first and returns whether it used it; Tab is never
 * used. Paste takes plain text only.
 */
export type LineEditorProps = Readonly<{
  label: string;
  onLine: (line: TypedLine) => void;
  onKey: (event: KeyboardEvent, line: TypedLine) => boolean;
  find?: (text: string) => readonly Highlight[];
  list?: ListOfLine | null;
  describedBy?: string;
  onFocusChange?: (hasFocus: boolean) => void;
  spellCheck?: boolean;
  ref?: Ref<LineEditorHandle>;
}>;

export function LineEditor({ ref, list = null, ...props }: LineEditorProps) {
  const { host, editor } = useMadeEditor(props, makeEditor);
  useImperativeHandle(ref, () => handleOf(() => editor.current), [editor]);
  useAttributes(editor, { 'aria-label': props.label, 'aria-describedby': props.describedBy, ...listAttributes(list) });
  return <div ref={host} className={css.editor} spellCheck={props.spellCheck ?? false} />;
}

function makeEditor(element: HTMLElement, props: () => Omit<LineEditorProps, 'ref' | 'list'>): Editor {
  let isLetter = false;
  return new Editor({
    element,
    extensions: [...lineSchema, highlights((text) => props().find?.(text) ?? [])],
    injectCSS: false,
    // As a document, never as text: text would be parsed as markup, which the policy forbids.
    content: { type: 'doc', content: [{ type: 'paragraph' }] },
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': props().label },
      handleDOMEvents: {
        keydown: (view, event) => passedOn(event, () => props().onKey(event, typedLine(view.state))),
        beforeinput: (_view, event) => {
          isLetter = event.inputType === 'insertText';
        },
      },
      handleKeyDown: (view, event) => !event.isComposing && props().onKey(event, typedLine(view.state)),
      handleDrop: () => true,
      // The browser itself keeps the caret in view of a letter; asking where it is would cost every key.
      handleScrollToSelection: () => isLetter,
      handlePaste: (view, event) => {
        // Plain text only: what was copied from elsewhere brings no marks and no markup with it.
        const text = event.clipboardData?.getData('text/plain') ?? '';
        const { from, to } = view.state.selection;
        view.dispatch(view.state.tr.replaceWith(from, to, nodesOf(view.state.schema, text)).scrollIntoView());
        return true;
      },
    },
    onTransaction: ({ editor, transaction }) => {
      if (transaction.docChanged || transaction.selectionSet) props().onLine(typedLine(editor.state));
    },
    onFocus: () => props().onFocusChange?.(true),
    onBlur: () => props().onFocusChange?.(false),
  });
}

/**
 * ProseMirror keeps every Enter and Esc to itself. Ctrl+Enter closes the item and an Esc nobody here uses
 * closes what is open around the line, so both are taken from it and go on to the window.
 */
function passedOn(event: KeyboardEvent, handle: () => boolean): boolean {
  if (event.key === 'Enter' && event.ctrlKey) return true;
  if (event.key !== 'Escape' || event.isComposing) return false;
  if (handle()) event.preventDefault();
  return true;
}

function handleOf(editor: () => Editor | null): LineEditorHandle {
  return {
    line: () => {
      const now = editor();
      return now === null ? { text: '', caret: 0 } : typedLine(now.state);
    },
    begin: (line) => {
      const now = editor();
      if (now !== null) now.view.updateState(stateWith(now.state, line));
    },
    replace: (from, to, text) => {
      const now = editor();
      if (now === null) return;
      const { state, view } = now;
      view.dispatch(state.tr.replaceWith(positionOf(from), positionOf(to), nodesOf(state.schema, text)).scrollIntoView());
    },
    focus: () => editor()?.view.focus(),
  };
}

function listAttributes(list: ListOfLine | null): Readonly<Record<string, string | undefined>> {
  return { 'aria-autocomplete': 'list', 'aria-controls': list?.id, 'aria-activedescendant': list?.activeId };
}

function useAttributes(editor: Readonly<{ current: Editor | null }>, attributes: Readonly<Record<string, string | undefined>>): void {
  useEffect(() => {
    const element = editor.current?.view.dom;
    if (element === undefined) return;
    for (const [name, value] of Object.entries(attributes)) {
      if (value === undefined) element.removeAttribute(name);
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
  });
}
