import type { NoteContent } from './note';

/** A stretch of a text in which somebody who is known is named; offsets are UTF-16 units. */
export interface NamedStretch {
  readonly from: number;
  readonly to: number;
  /** Whose name it is, as the hub knows it. */
  readonly name: string;
}

export interface FoundName extends NamedStretch {
  readonly section: number;
  readonly paragraph: number;
}

/** Finds the known names in one text, in their order, never overlapping. */
export type NameFinder = (text: string) => readonly NamedStretch[];

/**
 * Makes a finder for these names; worth keeping, since a hub may know thousands. A full name is found in any case, and
 * without its accents; a given name or a surname alone only where it begins with a capital, because Will and May are words too.
 * @source practice.md §2.4: notes that name people are disclosable, so the editor offers initials.
 */
export function nameFinder(known: readonly string[]): NameFinder {
  const byFirstWord = new Map<string, KnownWords[]>();
  for (const entry of known.flatMap(waysToSay)) {
    const first = entry.words[0] ?? '';
    const same = byFirstWord.get(first) ?? [];
    same.push(entry);
    byFirstWord.set(first, same);
  }
  // The longest first: "Jude Marchetti" is one name, not two.
  for (const entries of byFirstWord.values()) entries.sort((one, other) => other.words.length - one.words.length);
  return (text) => found(text, byFirstWord);
}

export function namesIn(content: NoteContent, find: NameFinder): FoundName[] {
  return content.sections.flatMap(({ paragraphs }, section) =>
    paragraphs.flatMap((text, paragraph) => find(text).map((stretch) => ({ section, paragraph, ...stretch }))),
  );
}

/** The note with every found name as its initials: `Jude` becomes `J`, `Tara Doyle` becomes `TD`. */
export function withInitials(content: NoteContent, find: NameFinder): NoteContent {
  const sections = content.sections.map(({ prompt, paragraphs }) => ({
    prompt,
    paragraphs: paragraphs.map((text) => initialsInText(text, find(text))),
  }));
  return { sections };
}

/** The initials of a name as it was written. */
export function initialsOf(name: string): string {
  return wordsIn(name)
    .filter(({ folded }) => !titles.has(folded))
    .map(({ written }) => String.fromCodePoint(written.codePointAt(0) ?? 0).toUpperCase())
    .join('');
}

interface KnownWords {
  readonly words: readonly string[];
  readonly name: string;
}

interface Word {
  readonly from: number;
  readonly to: number;
  readonly written: string;
  readonly folded: string;
}

// What stands before a name says nothing about whose it is.
const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'rev', 'sir', 'pc', 'dc', 'ds', 'di', 'sgt', 'insp', 'pcso']);

function waysToSay(name: string): KnownWords[] {
  const words = wordsIn(name)
    .map(({ folded }) => folded)
    .filter((word) => !titles.has(word));
  if (words.length === 0) return [];
  // A double-barrelled surname counts whole as well as in its last part.
  const afterSpace = wordsIn(name.trim().split(/\s+/).at(-1) ?? '').map(({ folded }) => folded);
  const ways = [words, words.slice(0, 1), words.slice(-1), afterSpace];
  return ways.filter((way) => way.join('').length > 1).map((way) => ({ words: way, name }));
}

function found(text: string, byFirstWord: ReadonlyMap<string, readonly KnownWords[]>): NamedStretch[] {
  const words = wordsIn(text);
  const stretches: NamedStretch[] = [];
  for (let at = 0; at < words.length;) {
    const hit = byFirstWord.get(words[at]?.folded ?? '')?.find((entry) => standsAt(words, at, entry.words));
    const last = hit === undefined ? undefined : words[at + hit.words.length - 1];
    if (hit !== undefined && last !== undefined) stretches.push({ from: words[at]?.from ?? 0, to: last.to, name: hit.name });
    at += hit?.words.length ?? 1;
  }
  return stretches;
}

function standsAt(words: readonly Word[], at: number, sought: readonly string[]): boolean {
  if (!sought.every((word, offset) => words[at + offset]?.folded === word)) return false;
  return sought.length > 1 || /^\p{Lu}/u.test(words[at]?.written ?? '');
}

/** The words of a text with where they stand; a possessive `’s` is not part of the word, an apostrophe within it is. */
function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’ʼ](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}\p{M}]+)*/gu)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    written: match[0],
    folded: fold(match[0]),
  }));
}

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’ʼ]/gu, '')
    .toLowerCase()
    .replaceAll(/[łøđħı]/g, (letter) => ({ ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ı: 'i' })[letter] ?? letter);
}

function initialsInText(text: string, stretches: readonly NamedStretch[]): string {
  // From the end, so that the offsets before stay true.
  return stretches
    .toReversed()
    .reduce((kept, { from, to }) => kept.slice(0, from) + initialsOf(kept.slice(from, to)) + kept.slice(to), text);
}
