import { canonicalJson } from '../../kernel/canonical-json';
import type { Hash } from '../../kernel/hash-chain';
import { noteModelIds, noteModels, type NoteModel } from './models';

/** Plain text under one question; a paragraph may hold line breaks. A section always has a paragraph, if only an empty one. */
export interface NoteSection {
  /** What the section asks, as the note's model names it; null on a blank page. */
  readonly prompt: string | null;
  readonly paragraphs: readonly string[];
}

/** The words of a note: plain text only, never markup. */
export interface NoteContent {
  readonly sections: readonly NoteSection[];
}

/** How many characters a note may hold: about 35,000 words. */
export const noteLimit = 200_000;

/** A note of this model with nothing written yet. */
export function emptyNote(model: NoteModel): NoteContent {
  return { sections: noteModels[model].map((prompt) => ({ prompt, paragraphs: [''] })) };
}

/** The model whose questions, in their order, are this note's; null when it has the questions of none. */
export function modelOf({ sections }: { readonly sections: readonly Pick<NoteSection, 'prompt'>[] }): NoteModel | null {
  const asked = sections.map(({ prompt }) => prompt);
  const isAsked = (model: NoteModel) =>
    noteModels[model].length === asked.length && noteModels[model].every((prompt, index) => prompt === asked[index]);
  return noteModelIds.find(isAsked) ?? null;
}

/**
 * The same words under another model's questions. Sections are matched by their order; what is left over goes behind
 * the last, so that no word is lost.
 */
export function withModel(content: NoteContent, model: NoteModel): NoteContent {
  const prompts = noteModels[model];
  const last = prompts.length - 1;
  const sections = prompts.map((prompt, index) => {
    const sources = index === last ? content.sections.slice(index) : content.sections.slice(index, index + 1);
    const written = sources.filter(isWritten).flatMap(({ paragraphs }) => paragraphs);
    return { prompt, paragraphs: written.length === 0 ? [''] : written };
  });
  return { sections };
}

/**
 * The same words as they may be kept: line ends are `\n`, control characters and halves of characters are gone, and no
 * section is without a paragraph. What was kept once comes out unchanged.
 */
export function tidyNote(content: NoteContent): NoteContent {
  const sections = content.sections.map(({ prompt, paragraphs }) => ({
    prompt,
    paragraphs: paragraphs.length === 0 ? [''] : paragraphs.map(tidyText),
  }));
  return { sections };
}

/** The words alone, a blank line between paragraphs; the questions are not part of them. */
export function plainText(content: NoteContent): string {
  return content.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((paragraph) => paragraph.trim() !== '')
    .join('\n\n');
}

/** Whether anything is written in the note. */
export function isEmptyNote(content: NoteContent): boolean {
  return !content.sections.some(isWritten);
}

export function wordCount(content: NoteContent): number {
  return plainText(content).match(/[\p{L}\p{N}]+(?:['’\u2010-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Characters in the note, as `noteLimit` counts them: UTF-16 units of all paragraphs. */
export function noteLength(content: NoteContent): number {
  return content.sections.flatMap(({ paragraphs }) => paragraphs).reduce((sum, paragraph) => sum + paragraph.length, 0);
}

/**
 * What a sign-off refers to: the hash of the content's canonical form, questions included.
 * @throws `TypeError` for text that `tidyNote` would have changed by taking half a character away.
 */
export function noteHash(content: NoteContent, hash: Hash): string {
  return hash(canonicalJson(content));
}

function isWritten({ paragraphs }: NoteSection): boolean {
  return paragraphs.some((paragraph) => paragraph.trim() !== '');
}

function tidyText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '');
}
