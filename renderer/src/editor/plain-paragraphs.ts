import { HardBreak } from '@tiptap/extension-hard-break';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions/undo-redo';
import type { AnyExtension } from '@tiptap/core';

/** Paragraphs of plain text; Shift+Enter begins a new line within one. No marks, so nothing else can be in them. */
export const plainParagraphs: readonly AnyExtension[] = [
  Paragraph.extend({ addKeyboardShortcuts: () => ({}) }),
  Text,
  HardBreak.extend({
    // Ctrl+Enter closes the item in hand, so the break keeps Shift+Enter alone.
    addKeyboardShortcuts() {
      return { 'Shift-Enter': () => this.editor.commands.setHardBreak() };
    },
  }),
  UndoRedo,
];
