import { foldLetters } from '../../kernel/fold-letters';

/**
 * The words of a text as names are looked for in it: case, accents, apostrophes and a possessive s are folded away, so
 * that `O’Brien’s`, `o'brien` and `OBRIEN` are one word.
 */
export function nameWords(text: string): string[] {
  const plain = foldLetters(text)
    .replace(/(\p{L})['’ʼ]s(?!\p{L})/gu, '$1')
    .replace(/['’ʼ]/g, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Where the words of a name stand side by side in a text's words; -1 when they do not. */
export function placeOfName(said: readonly string[], name: readonly string[]): number {
  return said.findIndex((_, start) => name.every((word, offset) => said[start + offset] === word));
}
