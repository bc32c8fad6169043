/** Digits and letters nobody confuses when reading aloud. @source Crockford base 32: no I, L, O or U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groupLength = 4;

/** How many random bytes a code carries: 160 bits, eight groups of four. */
export const codeBytes = 20;

/** Writes 20 bytes as eight groups of four: `7QK2-0MWX-…`. */
export function writeCode(bytes: Uint8Array): string {
  let bits = 0;
  let value = 0;
  let text = '';
  for (const byte of bytes) {
    value = (value << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += alphabet[(value >>> (bits - 5)) & 31] ?? '';
    value &= (1 << bits) - 1;
  }
  return (text.match(new RegExp(`.{${groupLength}}`, 'g')) ?? []).join('-');
}

/** Reads a code as people type it: any case, spaces or dashes, O for 0, I and L for 1. @returns null for anything else. */
export function readCode(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (plain.length !== (codeBytes * 8) / 5 || [...plain].some((letter) => !alphabet.includes(letter))) return null;
  return (plain.match(new RegExp(`.{${groupLength}}`, 'g')) ?? []).join('-');
}
