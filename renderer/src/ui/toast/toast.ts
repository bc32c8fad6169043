import { create } from 'zustand';
import { announce } from '../announce/announce';

/** Something that was done, with a way back where there is one. */
export type Toast = Readonly<{ id: number; message: string; undo?: (() => void) | undefined }>;

interface Toasts {
  readonly shown: readonly Toast[];
  readonly recent: readonly Toast[];
  readonly count: number;
}

const RECENT_KEPT = 5;

/** Toasts on the screen, and the last few for "Recent" in Find or do. Forgotten at a lock. */
export const useToasts = create<Toasts>()(() => ({ shown: [], recent: [], count: 0 }));

/** Says what was done, for ten seconds or until dismissed; never takes the focus. */
export function toast(entry: Readonly<{ message: string; undo?: () => void }>): void {
  useToasts.setState((now) => {
    const added: Toast = { id: now.count + 1, ...entry };
    return { count: added.id, shown: [...now.shown, added], recent: [added, ...now.recent].slice(0, RECENT_KEPT) };
  });
  announce(entry.message);
}

export function dismissToast(id: number): void {
  useToasts.setState((now) => ({ shown: now.shown.filter((shown) => shown.id !== id) }));
}

/** Undoes through a toast: once, and the toast goes with it. */
export function undoToast(entry: Toast): void {
  useToasts.setState((now) => ({
    shown: now.shown.filter((shown) => shown.id !== entry.id),
    recent: now.recent.filter((recent) => recent.id !== entry.id),
  }));
  entry.undo?.();
}

export function forgetToasts(): void {
  useToasts.setState({ shown: [], recent: [] });
}
