import type { PlainKey } from '../../../../shared/messages/t';

/**
 * One command that has a key. `keys` are in tinykeys' grammar (`Control+k`, `Alt+Digit1`, `F9`); the
 * top row of digits is named by code, so that number-pad Alt codes still type characters.
 * `shown` is written on key caps and in the help; without it, it is made from the first of `keys`.
 */
export interface KeyEntry<Id extends string = string> {
  readonly id: Id;
  readonly keys: readonly string[];
  readonly name: PlainKey;
  readonly shown?: string;
  readonly onFocus?: true;
  /** Each of its keys means something of its own: they can be turned off together, not given others. */
  readonly isFamily?: true;
}

export type KeyTable<Id extends string = string> = readonly KeyEntry<Id>[];

/** `Control+Shift+KeyH` → `Ctrl Shift H`: how a key is written on a cap. */
export function keyCap(entry: KeyEntry): string {
  return entry.shown ?? capOf(entry.keys[0] ?? '');
}

const names: Readonly<Record<string, string>> = {
  Control: 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
  Escape: 'Esc',
  Equal: '+',
  Minus: '−',
  Comma: ',',
  Period: '.',
  Slash: '/',
  Backslash: '\\',
  Semicolon: ';',
  Quote: '’',
  BracketLeft: '[',
  BracketRight: ']',
  Backquote: '`',
};

/** `Control+k` → `Ctrl K`. */
export function capOf(keys: string): string {
  return keys
    .split('+')
    .map((part) => names[part] ?? part.replace(/^(Digit|Key)(?=.$)/, ''))
    .map((part) => (part.length === 1 ? part.toUpperCase() : part))
    .join(' ');
}
