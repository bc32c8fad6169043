import { foldLetters } from '../../../kernel/fold-letters';

/** Lower case without accents and with straight apostrophes, for comparing what was typed with a name. */
export function foldText(text: string): string {
  return foldLetters(text).replaceAll('’', "'");
}

/** Whether a name has words that start with the words typed, in order: "pc rhy", "mall" for PC Rhys Mallory. */
export function startsWords(name: string, typed: string): boolean {
  return inOrder(name, typed, (word, start) => word.startsWith(start));
}

/** Whether a name has the words typed, whole and in order: "mallory" and "rhys mallory", not "mall", for PC Rhys Mallory. */
export function hasWords(name: string, typed: string): boolean {
  return inOrder(name, typed, (word, whole) => word === whole);
}

function inOrder(name: string, typed: string, fits: (word: string, typed: string) => boolean): boolean {
  const words = wordsOf(name);
  const wanted = wordsOf(typed);
  let next = 0;
  return wanted.every((one) => {
    const found = words.findIndex((word, index) => index >= next && fits(word, one));
    next = found + 1;
    return found >= 0;
  });
}

function wordsOf(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
}
