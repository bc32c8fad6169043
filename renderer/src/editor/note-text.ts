import type { JSONContent } from '@tiptap/core';
import type { Node, Schema } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import type { NoteContent } from '../../../shared/domain/reflection/note';

/** A note as a document of the editor. */
export function noteDocument(schema: Schema, content: NoteContent): Node {
  return schema.nodeFromJSON(noteJson(content));
}

/** The same before there is an editor. */
export function noteJson(content: NoteContent): JSONContent {
  const sections = content.sections.map(({ prompt, paragraphs }) => ({
    type: 'section',
    attrs: { prompt },
    content: (paragraphs.length === 0 ? [''] : paragraphs).map(paragraphJson),
  }));
  return { type: 'doc', content: sections };
}

/** The words of a document, as the note keeps them. */
export function noteContent(doc: Node): NoteContent {
  const asked = askedIn(doc);
  const sections = doc.children.map((section, index) => ({
    prompt: asked[index]?.prompt ?? null,
    paragraphs: section.children.map(paragraphText),
  }));
  return { sections };
}

/** What each section of a document asks. */
export function askedIn(doc: Node): readonly { readonly prompt: string | null }[] {
  return doc.children.map((section) => {
    const prompt: unknown = section.attrs['prompt'];
    return { prompt: typeof prompt === 'string' ? prompt : null };
  });
}

/** The text of a paragraph; every character of it is one position wide, breaks too. */
export function paragraphText(paragraph: Node): string {
  return paragraph.textBetween(0, paragraph.content.size, '\n', '\n');
}

/** Pasted text as paragraphs: an empty line parts them, a single line end stays a line end. */
export function pastedParagraphs(schema: Schema, text: string): readonly Node[] {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '')
    .split(/\n{2,}/)
    .map((part) => paragraphNode(schema, part));
}

/** Behind the last thing that was written; the beginning of a note nothing is written in. */
export function lastWritten(doc: Node): Selection {
  let end = 0;
  doc.descendants((node, position) => {
    if (node.isTextblock && node.content.size > 0) end = position + node.nodeSize - 1;
    return !node.isTextblock;
  });
  return end === 0 ? Selection.atStart(doc) : Selection.near(doc.resolve(end), -1);
}

function paragraphJson(text: string): JSONContent {
  const nodes = text
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [{ type: 'hardBreak' }] : []), ...(line === '' ? [] : [{ type: 'text', text: line }])]);
  return { type: 'paragraph', content: nodes };
}

function paragraphNode(schema: Schema, text: string): Node {
  return schema.nodeFromJSON(paragraphJson(text));
}
