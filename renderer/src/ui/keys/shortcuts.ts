import { useCallback } from 'react';
import { create } from 'zustand';
import { capOf, keyCap, type KeyEntry, type KeyTable } from './key-table';
import { keysOf, samePress, type KeyPress } from './pressed-keys';

/** For each command whose keys somebody changed: their keys, or null where they turned them off. */
export type Shortcuts = Readonly<Record<string, string | null>>;

interface ShortcutState {
  readonly shortcuts: Shortcuts;
}

/** The keys the colleague with the seat chose; none while nobody has it. */
export const useShortcuts = create<ShortcutState>()(() => ({ shortcuts: {} }));

/** Applies a colleague's keys; an empty choice puts back the usual ones. */
export function wearShortcuts(shortcuts: Shortcuts): void {
  useShortcuts.setState({ shortcuts });
}

/** The keys that do what the entry says: those somebody chose, none when turned off, else the usual ones. */
export function keysInUse(entry: KeyEntry, shortcuts: Shortcuts): readonly string[] {
  if (!Object.hasOwn(shortcuts, entry.id)) return entry.keys;
  const chosen = shortcuts[entry.id] ?? null;
  return chosen === null ? [] : [chosen];
}

/** How the entry's keys are written on a cap; empty when they are turned off. */
export function capInUse(entry: KeyEntry, shortcuts: Shortcuts): string {
  if (!Object.hasOwn(shortcuts, entry.id)) return keyCap(entry);
  return capOf(keysInUse(entry, shortcuts)[0] ?? '');
}

/** Gives the cap of an entry of a table, as the colleague has its keys; undefined when it has none. */
export function useKeyCaps(): <Id extends string>(table: KeyTable<Id>, id: Id) => string | undefined {
  const chosen = useShortcuts(({ shortcuts }) => shortcuts);
  return useCallback(
    (table, id) => {
      const entry = table.find((candidate) => candidate.id === id);
      const cap = entry === undefined ? '' : capInUse(entry, chosen);
      return cap === '' ? undefined : cap;
    },
    [chosen],
  );
}

/** Whether a press is one of the entry's keys, for what handles its keys where the focus is. */
export function isPress<Id extends string>(event: KeyPress, table: KeyTable<Id>, id: Id): boolean {
  const entry = table.find((candidate) => candidate.id === id);
  const pressed = keysOf(event);
  if (entry === undefined || pressed === null) return false;
  return keysInUse(entry, useShortcuts.getState().shortcuts).some((keys) => samePress(keys, pressed));
}
