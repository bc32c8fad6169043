import { Node, type AnyExtension } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { plainParagraphs } from './plain-paragraphs';

/** What a section asks, in words. */
export type PromptWords = (prompt: string) => string;

/**
 * A note is sections of paragraphs of plain text; a section stands under its question, which is drawn and cannot be
 * typed into. There are no marks and no other nodes, so nothing else can ever be in a note.
 */
export function noteSchema(words: PromptWords): readonly AnyExtension[] {
  return [Document.extend({ content: 'section+' }), section(words), ...plainParagraphs];
}

function section(words: PromptWords) {
  return Node.create({
    name: 'section',
    content: 'paragraph+',
    // Nothing is joined, lifted or dragged over the edge of a question.
    isolating: true,
    defining: true,
    addAttributes: () => ({ prompt: { default: null, rendered: false } }),
    renderHTML: ({ node }) => {
      const prompt: unknown = node.attrs['prompt'];
      const text = typeof prompt === 'string' ? words(prompt) : '';
      const heading = text === '' ? [] : [['h2', { contenteditable: 'false' }, text]];
      return ['div', { 'data-section': '' }, ...heading, ['div', 0]];
    },
  });
}
