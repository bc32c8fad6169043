import { commonWords } from './common-words';

export type PassphraseFault = 'passphrase-short' | 'passphrase-long' | 'passphrase-common' | 'passphrase-hub-words';

const shortest = 12;
const longest = 128;
/** Characters that must be left once everything guessable is taken out. */
const leftAtLeast = 6;

/**
 * Whether a new passphrase is good enough: 12 to 128 characters of any script, not made of the words everybody tries
 * first nor of the hub's own. There are no rules about capitals or digits, no expiry and no hints.
 * @param hubWords Names and words an attacker finds on the hub's door.
 * @returns null when it may be used, else the first thing that is wrong with it.
 * @source OWASP ASVS 5.0 §6.2.
 */
export function passphraseFault(passphrase: string, hubWords: readonly string[] = []): PassphraseFault | null {
  const normal = passphrase.normalize('NFKC');
  const length = [...normal].length;
  if (length < shortest) return 'passphrase-short';
  if (length > longest) return 'passphrase-long';
  const plain = unleet(normal.toLowerCase());
  if (remaining(plain, commonWords) < leftAtLeast) return 'passphrase-common';
  const words = hubWords.flatMap(wordsOf);
  return remaining(plain, [...words, ...commonWords]) < leftAtLeast ? 'passphrase-hub-words' : null;
}

/** How many different-looking characters are left when known words, runs and repeats are taken out. */
function remaining(text: string, words: readonly string[]): number {
  let left = text;
  for (const word of [...words].sort((a, b) => b.length - a.length)) left = left.replaceAll(word, ' ');
  left = withoutRuns(left.replace(/(.+?)\1{2,}/gu, '$1').replace(/(.)\1+/gu, '$1'));
  return [...left.replace(/[\s\p{P}\p{S}\d]/gu, '')].length;
}

/** Takes out stretches of four or more that only count or walk along the keyboard: 1234, wxyz, qwerty. */
function withoutRuns(text: string): string {
  const characters = [...text];
  let left = '';
  for (let at = 0; at < characters.length;) {
    const length = runLength(characters, at);
    if (length < 4) left += characters[at] ?? '';
    at += length < 4 ? 1 : length;
  }
  return left;
}

const keyboard = 'qwertyuiop asdfghjkl zxcvbnm';

function runLength(characters: readonly string[], from: number): number {
  let length = 1;
  while (from + length < characters.length && follows(characters[from + length - 1] ?? '', characters[from + length] ?? '')) length += 1;
  return length;
}

function follows(left: string, right: string): boolean {
  const step = (right.codePointAt(0) ?? 0) - (left.codePointAt(0) ?? 0);
  return Math.abs(step) === 1 || keyboard.includes(left + right) || keyboard.includes(right + left);
}

const letters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  $: 's',
  '@': 'a',
  '!': 'i',
};

function unleet(text: string): string {
  return [...text].map((character, index, all) => (isInsideWord(all, index) ? (letters[character] ?? character) : character)).join('');
}

/** A digit is read as a letter only between letters, so that a counted tail stays a tail. */
function isInsideWord(all: readonly string[], index: number): boolean {
  return /\p{L}/u.test(all[index + 1] ?? '') || (/\p{L}/u.test(all[index - 1] ?? '') && /\p{L}/u.test(all[index + 2] ?? ''));
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= 3);
}
