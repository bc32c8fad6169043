import type { StatementId } from '../../kernel/ids';
import type { Priority } from './events';

/** A piece of the best guess: plain words, or the number of a priority that stood in brackets. */
export type GuessPart = { readonly kind: 'words'; readonly text: string } | { readonly kind: 'priority'; readonly rank: number };

const mark = / ?\(([123])\)/g;

/**
 * Splits the best guess at its priority numbers, "arguments at bedtime (1)". Only a number that is a rank now is a mark;
 * any other stays as it was typed. The parts hold every character, save the brackets and the space before one.
 */
export function guessParts(text: string, ranks: number): readonly GuessPart[] {
  const parts: GuessPart[] = [];
  let from = 0;
  for (const found of text.matchAll(mark)) {
    const rank = Number(found[1]);
    if (rank > ranks) continue;
    if (found.index > from) parts.push({ kind: 'words', text: text.slice(from, found.index) });
    parts.push({ kind: 'priority', rank });
    from = found.index + found[0].length;
  }
  if (from < text.length) parts.push({ kind: 'words', text: text.slice(from) });
  return parts;
}

/** The best guess with its numbers following the factors when the order changes; the mark of a dropped factor goes. */
export function renumber(text: string, before: readonly Priority[], after: readonly Priority[]): string {
  const rankNow = (factor: StatementId): number => after.findIndex((priority) => priority.factor === factor) + 1;
  return text.replaceAll(mark, (whole, digit: string) => {
    const factor = before[Number(digit) - 1]?.factor;
    if (factor === undefined) return whole;
    const rank = rankNow(factor);
    return rank === 0 ? '' : whole.replace(digit, String(rank));
  });
}
