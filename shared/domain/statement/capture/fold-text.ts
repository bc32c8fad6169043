/** Lower case without accents and with straight apostrophes, for comparing what was typed with a name. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

/** Whether a name has words that start with the words typed, in order: "pc rhy", "mall" for PC Rhys Mallory. */
export function startsWords(name: string, typed: string): boolean {
  const words = wordsOf(name);
  let next = 0;
  return wordsOf(typed).every((start) => {
    const found = words.findIndex((word, index) => index >= next && word.startsWith(start));
    next = found + 1;
    return found >= 0;
  });
}

function wordsOf(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
}
