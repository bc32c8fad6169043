import { foldLetters } from '../../kernel/fold-letters';

/**
 * A name as it is compared: without accents, case, letters few keyboards have, punctuation and doubled spaces, so that `Siobhán O’Dwyer` and
 * `siobhan o'dwyer` are one key. Never shown.
 * @returns the key; empty when nothing of the name is left.
 */
export function nameKey(name: string): string {
  return foldLetters(name)
    .replace(/[’‘'`´.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
