import { Document } from '@tiptap/extension-document';
import type { AnyExtension } from '@tiptap/core';
import { plainParagraphs } from './plain-paragraphs';

/** A line is one paragraph of plain text. */
export const lineSchema: readonly AnyExtension[] = [Document.extend({ content: 'paragraph' }), ...plainParagraphs];
