import { useEffect, useRef } from 'react';
import { tinykeys } from 'tinykeys';
import type { KeyTable } from './key-table';
import { keysInUse, useShortcuts } from './shortcuts';

/** What each entry of a table does; an entry without a handler is not bound. */
export type KeyHandlers<Id extends string> = Readonly<Partial<Record<Id, ((event: KeyboardEvent) => void) | undefined>>>;

/**
 * Binds a table of keys to the window while the component is mounted. A key that a component under
 * the focus has already handled is left alone, and so is AltGr, which types characters.
 */
export function useKeys<Id extends string>(table: KeyTable<Id>, handlers: KeyHandlers<Id>): void {
  const chosen = useShortcuts(({ shortcuts }) => shortcuts);
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const bindings: Record<string, (event: KeyboardEvent) => void> = {};
    for (const entry of table) {
      if (entry.onFocus === true) continue;
      for (const keys of keysInUse(entry, chosen)) {
        bindings[keys] = (event) => {
          const run = latest.current[entry.id];
          if (run === undefined) return;
          event.preventDefault();
          run(event);
        };
      }
    }
    return tinykeys(window, bindings, { ignore: shouldIgnore });
  }, [table, chosen]);
}

function shouldIgnore(event: KeyboardEvent): boolean {
  return event.defaultPrevented || event.isComposing || event.getModifierState('AltGraph');
}
