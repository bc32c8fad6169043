import { useState, useSyncExternalStore } from 'react';
import { capture, type CaptureAct, type CaptureState } from './capture-state';

/** The line's state, readable at once: keys that follow each other within one frame see each other's effect. */
export interface CaptureStore {
  readonly get: () => CaptureState;
  readonly act: (act: CaptureAct) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function useCaptureStore(initial: () => CaptureState): { store: CaptureStore; state: CaptureState } {
  const [store] = useState(() => createCaptureStore(initial()));
  return { store, state: useSyncExternalStore(store.subscribe, store.get) };
}

export function createCaptureStore(initial: CaptureState): CaptureStore {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    act: (act) => {
      state = capture(state, act);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
