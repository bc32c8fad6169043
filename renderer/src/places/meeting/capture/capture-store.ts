import { useCallback, useState, useSyncExternalStore } from 'react';
import { createAfterFrame } from '../../../api/after-frame';
import { capture, type CaptureAct, type CaptureState } from './capture-state';

/** The line's state, readable at once: keys that follow each other within one frame see each other's effect. */
export interface CaptureStore {
  readonly get: () => CaptureState;
  readonly act: (act: CaptureAct) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The store, and its state as it is drawn: a frame behind the letter, which the editor draws itself. */
export function useCaptureStore(initial: () => CaptureState): { store: CaptureStore; state: CaptureState } {
  const [store] = useState(() => createCaptureStore(initial()));
  const subscribe = useCallback(
    (listener: () => void) => {
      const drawing = createAfterFrame(listener);
      const unsubscribe = store.subscribe(drawing.ask);
      return () => {
        unsubscribe();
        drawing.cancel();
      };
    },
    [store],
  );
  return { store, state: useSyncExternalStore(subscribe, store.get) };
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
