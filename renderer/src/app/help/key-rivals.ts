import { componentKeys, frameKeys } from '../../ui/keys/frame-keys';
import type { KeyEntry, KeyTable } from '../../ui/keys/key-table';
import { samePress } from '../../ui/keys/pressed-keys';
import { keysInUse, type Shortcuts } from '../../ui/keys/shortcuts';

/**
 * The commands whose keys those of a table must not meet: keys of the frame work on every screen, those of
 * a screen beside the frame's.
 */
export function rivalsOf(table: KeyTable, screens: readonly KeyTable[]): KeyTable {
  const everywhere: KeyTable = [...frameKeys, ...componentKeys];
  const isFrame = table.some(({ id }) => frameKeys.some((key) => key.id === id));
  return isFrame ? [...everywhere, ...screens.flat()] : [...everywhere, ...table];
}

/** The command that has these keys already, as the colleague has them now; null when they are free. */
export function takenBy(entry: KeyEntry, keys: string, rivals: KeyTable, shortcuts: Shortcuts): KeyEntry | null {
  return rivals.find((rival) => rival.id !== entry.id && keysInUse(rival, shortcuts).some((own) => samePress(own, keys))) ?? null;
}

/** The choice with one command's keys changed; the usual keys of a command are no choice and are left out. */
export function withKeys(shortcuts: Shortcuts, entry: KeyEntry, keys: string | null): Shortcuts {
  const { [entry.id]: _before, ...others } = shortcuts;
  const isUsual = keys !== null && entry.keys.some((usual) => samePress(usual, keys));
  return isUsual ? others : { ...others, [entry.id]: keys };
}
