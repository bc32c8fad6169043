import { nameKey } from '../../../../shared/domain/person/name-key';

/** The words an entry is found by, folded: accents and case do not matter. */
export function foldedWords(text: string): string {
  return nameKey(text);
}

/**
 * What a person typed, as an FTS5 expression: every word must begin a word of the entry, in any order. Digits with
 * spaces between them are one number, as an NHS number is read aloud.
 * @returns null when nothing is left to look for.
 */
export function matchOf(text: string): string | null {
  const joined = /^[\d\s-]+$/.test(text) ? text.replace(/[\s-]/g, '') : text;
  const words = foldedWords(joined)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, 12);
  if (words.length === 0) return null;
  return words.map((word) => `words : "${word}" *`).join(' AND ');
}
