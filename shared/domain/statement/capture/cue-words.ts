import type { StatementKind } from '../statement';

/** Words that suggest how we know. Fixed lists, so that a person can see why something was suggested. */
export type CueWords = readonly { readonly kind: StatementKind; readonly words: readonly string[] }[];

/** The lists a hub starts with; the first list with a match wins. @source interface/design.md §2.3 */
export const cueWords: CueWords = [
  {
    kind: 'nil-return',
    words: ['we hold no information', 'we hold nothing', 'nothing held', 'no information held', 'not known to us', 'nil return'],
  },
  { kind: 'intelligence', words: ['intelligence suggests', 'intelligence says', 'our intelligence'] },
  {
    kind: 'opinion',
    words: [
      'i think',
      'i believe',
      'i feel',
      'i worry',
      'i would say',
      'i read that as',
      'in my view',
      'in my opinion',
      'my view is',
      'my sense is',
      'my worry is',
      'it seems to me',
      'on what we know',
    ],
  },
  {
    kind: 'reported',
    words: [
      'told me',
      'told us',
      'told him',
      'told her',
      'told them',
      'says',
      'said that',
      'said she',
      'said he',
      'reports that',
      'reported that',
      'according to',
      'mentioned',
    ],
  },
  {
    kind: 'fact',
    words: ['the record shows', 'our record shows', 'our records show', 'records show', 'on record', 'on our system', 'the register shows'],
  },
];

/** The kind the words of a line suggest, or null. A suggestion only: people decide. */
export function suggestedKind(text: string, cues: CueWords = cueWords): StatementKind | null {
  const plain = ` ${text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')} `;
  return cues.find(({ words }) => words.some((word) => plain.includes(` ${word} `)))?.kind ?? null;
}
