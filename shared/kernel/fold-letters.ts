/** Letters that hold no accent to take away, as they are typed on a keyboard that does not have them. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ŋ: 'n',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/**
 * Text as it is compared when somebody looks for it: lower case, without accents, and with letters such as
 * ł, ø and æ as they are typed without them. What is kept to be found and what is typed are folded by this
 * one function. Folding twice changes nothing more. Never shown.
 */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðħŧıŋþßæœ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/\p{M}/gu, '');
}
