/** Letters without accents and case, one for one, so that places in it are places in the text. */
export function folded(text: string): string {
  return [...text].map((letter) => letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().charAt(0) || letter).join('');
}

/** The words somebody typed, folded. */
export function typedWords(text: string): readonly string[] {
  return folded(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Whether each typed word begins some word of the text. No words match everything. */
export function matches(text: string, words: readonly string[]): boolean {
  const starts = wordStarts(folded(text));
  return words.every((word) => starts.some((start) => start.text.startsWith(word)));
}

/** A stretch of text, marked or not, in order; joined they are the text. */
export type Stretch = Readonly<{ text: string; isMatch: boolean }>;

/** The text cut where typed words begin its words. */
export function marked(text: string, words: readonly string[]): readonly Stretch[] {
  const letters = [...text];
  const isMarked = new Set<number>();
  for (const start of wordStarts(folded(text))) {
    const longest = Math.max(0, ...words.filter((word) => start.text.startsWith(word)).map((word) => [...word].length));
    for (let at = start.at; at < start.at + longest; at += 1) isMarked.add(at);
  }
  const stretches: { text: string; isMatch: boolean }[] = [];
  letters.forEach((letter, at) => {
    const last = stretches[stretches.length - 1];
    if (last !== undefined && last.isMatch === isMarked.has(at)) last.text += letter;
    else stretches.push({ text: letter, isMatch: isMarked.has(at) });
  });
  return stretches;
}

function wordStarts(text: string): readonly Readonly<{ at: number; text: string }>[] {
  const letters = [...text];
  return letters.flatMap((letter, at) => {
    const before = letters[at - 1];
    const begins = isWordLetter(letter) && (before === undefined || !isWordLetter(before));
    return begins ? [{ at, text: letters.slice(at).join('') }] : [];
  });
}

function isWordLetter(letter: string): boolean {
  return /[\p{L}\p{N}]/u.test(letter);
}
