/** What a line becomes. Only `statement` and `own-words` are lines of the record; the others go to their own place. */
export type LineMode = 'statement' | 'own-words' | 'decision' | 'action' | 'parked' | 'disagreement';

const signs: Readonly<Record<string, LineMode>> = {
  '"': 'own-words',
  '“': 'own-words',
  '=': 'decision',
  '>': 'action',
  '?': 'parked',
};

const disagree = /^\/disagree(?=\s|$)/i;

/**
 * What a sign typed first makes of the line, and how many characters it takes (with one space behind it).
 * @returns null for an ordinary line; a backslash before the sign keeps it text.
 */
export function lineStart(text: string): { readonly mode: LineMode; readonly length: number } | null {
  const mode = signs[text.slice(0, 1)];
  if (mode !== undefined) return { mode, length: text[1] === ' ' ? 2 : 1 };
  const match = disagree.exec(text);
  if (!match) return null;
  return { mode: 'disagreement', length: match[0].length + (text[match[0].length] === ' ' ? 1 : 0) };
}
