/**
 * A shortcut as somebody chose it: modifiers and a key, joined by `+` in this order: `Control`, `Alt`, `Shift`, key.
 * A letter is written small (`Control+k`); every other key by its place on the keyboard (`Digit1`, `ArrowUp`, `F9`).
 */
export type Keys = string;

/** For each command whose keys a colleague changed: the keys they chose, or null when they turned them off. */
export type Shortcuts = Readonly<Record<string, Keys | null>>;

/** Why keys cannot be a shortcut. */
export type KeysRefusal = 'reserved' | 'types-characters' | 'lone-character' | 'screen-reader' | 'editing' | 'system';

const grammar = /^(Control\+)?(Alt\+)?(Shift\+)?([a-z]|[A-Z][A-Za-z0-9]*)$/;

/** Close, go on, choose and open a menu everywhere, whatever is held with them. */
const always: readonly string[] = ['Escape', 'Tab', 'Space', 'F10', 'ContextMenu'];
/** What writes, moves and selects while nothing but Shift is held. */
const whileWriting = /^(Enter|Backspace|Delete|Arrow\w+|Home|End|Page\w+)$/;
const editing: readonly string[] = ['Control+a', 'Control+c', 'Control+v', 'Control+x'];
const system: readonly string[] = ['Alt+F4', 'Control+F4'];

/**
 * Whether a colleague may give these keys to a command.
 * @returns null when they may; else why not. Text that is not written as `Keys` is `reserved`.
 * @source interface/design.md §2.4: no single characters (WCAG 2.1.4), no Ctrl with Alt, Insert and Caps Lock
 *   belong to screen readers, Alt with the number pad types characters.
 */
export function whyNotShortcut(keys: Keys): KeysRefusal | null {
  const parts = grammar.exec(keys);
  const key = parts?.[4];
  if (parts === null || key === undefined) return 'reserved';
  const hasControl = parts[1] !== undefined;
  const hasAlt = parts[2] !== undefined;
  if (key === 'Insert' || key === 'CapsLock') return 'screen-reader';
  if (always.includes(key)) return 'reserved';
  if (hasControl && hasAlt) return 'types-characters';
  if (hasAlt && key.startsWith('Numpad')) return 'types-characters';
  if (system.includes(keys)) return 'system';
  if (editing.includes(keys)) return 'editing';
  if (hasControl || hasAlt || /^F\d{1,2}$/.test(key)) return null;
  return whileWriting.test(key) ? 'reserved' : 'lone-character';
}
