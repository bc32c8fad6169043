import { useRef, type KeyboardEvent } from 'react';

/** The rows of a table as one stop of the Tab key. */
export type RovingRow = Readonly<{
  /** The key of the row that Tab reaches. */
  stop: string | undefined;
  register: (key: string, element: HTMLElement | null) => void;
  /** Moves the focus for an arrow, Home or End; true when it did. */
  moveBy: (event: KeyboardEvent, onMove: (index: number) => void) => boolean;
}>;

export function useRovingRow(keys: readonly string[], selected: string | null): RovingRow {
  const elements = useRef(new Map<string, HTMLElement>());
  const stop = selected !== null && keys.includes(selected) ? selected : keys[0];
  return {
    stop,
    register: (key, element) => {
      if (element === null) elements.current.delete(key);
      else elements.current.set(key, element);
    },
    moveBy: (event, onMove) => {
      const index = targetOf(event.key, keys.indexOf(stop ?? ''), keys.length);
      const key = index === null ? undefined : keys[index];
      if (index === null || key === undefined || event.altKey || event.ctrlKey) return false;
      onMove(index);
      elements.current.get(key)?.focus();
      return true;
    },
  };
}

function targetOf(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
