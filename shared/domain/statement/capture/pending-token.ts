import { isEscaped } from './escapes';
import { isTokenSign, type TokenSign } from './signs';

/** A token that is still text: from its sign up to the caret. Offsets are UTF-16 units. */
export interface PendingToken {
  readonly sign: TokenSign;
  readonly query: string;
  readonly from: number;
  readonly to: number;
}

const queryShape: Readonly<Record<TokenSign, RegExp>> = {
  '@': /^[\p{L}\p{M}'’.-]{0,40}(?: [\p{L}\p{M}'’.-]{1,40}){0,3} ?$/u,
  '#': /^[\p{L}\p{M}'’.-]{0,40}(?: [\p{L}\p{M}'’.-]{1,40}){0,3} ?$/u,
  '/': /^[a-z]{0,14}$/i,
  '!': /^[a-z]{0,14}$/i,
  '+': /^(?:[1-6]|\p{L}{0,20})$/u,
};

const longestToken = 120;

/**
 * The token the caret stands in or right behind, or null. A sign counts only at the start of a word, so that an e-mail
 * address, "and/or" and "6/3" stay text; a backslash before it keeps it text too.
 */
export function pendingToken(text: string, caret: number): PendingToken | null {
  const lowest = Math.max(0, caret - longestToken);
  for (let from = caret - 1; from >= lowest; from -= 1) {
    const sign = text[from] ?? '';
    if (sign === '\n') return null;
    if (!isTokenSign(sign) || isEscaped(text, from) || !startsWord(text, from)) continue;
    const query = text.slice(from + 1, caret);
    return queryShape[sign].test(query) ? { sign, query, from, to: caret } : null;
  }
  return null;
}

/** The line without the token, and one of the two spaces around it; with where the caret belongs. */
export function withoutToken(text: string, token: { readonly from: number; readonly to: number }): { text: string; caret: number } {
  const before = text.slice(0, token.from);
  const after = text.slice(token.to);
  const joined = (before === '' || before.endsWith(' ')) && after.startsWith(' ') ? after.slice(1) : after;
  return { text: before + joined, caret: before.length };
}

function startsWord(text: string, index: number): boolean {
  return index === 0 || /[\s(“"]/.test(text[index - 1] ?? '');
}
