import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions/undo-redo';
import type { AnyExtension } from '@tiptap/core';

/** A line is one paragraph of plain text; Shift+Enter begins a new one within it. Nothing else can be in it. */
export const lineSchema: readonly AnyExtension[] = [
  Document.extend({ content: 'paragraph' }),
  Paragraph.extend({ addKeyboardShortcuts: () => ({}) }),
  Text,
  HardBreak.extend({
    // Ctrl+Enter closes the item, so the break keeps Shift+Enter alone.
    addKeyboardShortcuts() {
      return { 'Shift-Enter': () => this.editor.commands.setHardBreak() };
    },
  }),
  UndoRedo,
];
