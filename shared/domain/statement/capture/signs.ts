import type { Disclosure, P, StatementKind } from '../statement';

/** The signs that may stand anywhere in a line. @source interface/design.md §2.3 */
export const tokenSigns = ['@', '/', '!', '#', '+'] as const;
export type TokenSign = (typeof tokenSigns)[number];

/** One letter and a space is enough. */
export const kindLetters = {
  f: 'fact',
  r: 'reported',
  o: 'opinion',
  i: 'intelligence',
  n: 'nil-return',
} as const satisfies Readonly<Record<string, StatementKind>>;

export const disclosureLetters = {
  f: 'family-can-see',
  a: 'agencies-only',
  t: 'about-someone-else',
  p: 'ask-police-first',
} as const satisfies Readonly<Record<string, Disclosure>>;

/** Words a P answers to beside its number: the practitioner's and the family's heading. @source practice.md §1.4 A */
export const pWords: Readonly<Record<P, readonly string[]>> = {
  presenting: ['presenting', 'happening', 'now'],
  predisposing: ['predisposing', 'vulnerable', 'history', 'context'],
  precipitating: ['precipitating', 'set', 'trigger', 'triggers'],
  perpetuating: ['perpetuating', 'keeps', 'going'],
  protective: ['protective', 'working', 'strength', 'strengths'],
  predictions: ['predictions', 'next', 'might'],
};

export function isTokenSign(text: string): text is TokenSign {
  return tokenSigns.some((sign) => sign === text);
}
