import { foldLetters } from '../../../../shared/kernel/fold-letters';

/** The words somebody typed, folded. */
export function typedWords(text: string): readonly string[] {
  return foldLetters(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Whether each typed word begins some word of the text. No words match everything. */
export function matches(text: string, words: readonly string[]): boolean {
  const starts = wordStarts(text);
  return words.every((word) => starts.some((start) => start.folded.join('').startsWith(word)));
}

/** A stretch of text, marked or not, in order; joined they are the text. */
export type Stretch = Readonly<{ text: string; isMatch: boolean }>;

/** The text cut where typed words begin its words. */
export function marked(text: string, words: readonly string[]): readonly Stretch[] {
  const isMarked = new Set<number>();
  for (const { at, folded } of wordStarts(text)) {
    const longest = Math.max(0, ...words.filter((word) => folded.join('').startsWith(word)).map((word) => lettersOf(word, folded)));
    for (let letter = at; letter < at + longest; letter += 1) isMarked.add(letter);
  }
  const stretches: { text: string; isMatch: boolean }[] = [];
  [...text].forEach((letter, at) => {
    const last = stretches[stretches.length - 1];
    if (last !== undefined && last.isMatch === isMarked.has(at)) last.text += letter;
    else stretches.push({ text: letter, isMatch: isMarked.has(at) });
  });
  return stretches;
}

/** How many letters of the text a typed word covers; one letter may stand for two (æ for ae), an accent for none. */
function lettersOf(word: string, folded: readonly string[]): number {
  let covered = 0;
  let letters = 0;
  while (letters < folded.length && (covered < word.length || folded[letters] === '')) {
    covered += folded[letters]?.length ?? 0;
    letters += 1;
  }
  return letters;
}

/** Where words begin, and the text from there letter by letter, folded. */
function wordStarts(text: string): readonly Readonly<{ at: number; folded: readonly string[] }>[] {
  const letters = [...text];
  const folded = letters.map(foldLetters);
  return letters.flatMap((letter, at) => {
    const before = letters[at - 1];
    const begins = isWordLetter(letter) && (before === undefined || !isWordLetter(before));
    return begins ? [{ at, folded: folded.slice(at) }] : [];
  });
}

function isWordLetter(letter: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(letter);
}
