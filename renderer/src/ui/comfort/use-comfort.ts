import { useEffect } from 'react';
import { create } from 'zustand';
import { applyComfort, standardComfort, type Comfort } from './comfort';

interface ComfortState {
  readonly comfort: Comfort;
  /** How many choices made in this window are on their way to the record. */
  readonly unkept: number;
}

/** How the window reads now: of the person whose seat is chosen, or standard while nobody's is. */
export const useComfortState = create<ComfortState>()(() => ({ comfort: standardComfort, unkept: 0 }));

/** Applies a person's comfort, the moment their seat is chosen; `null` goes back to standard. */
export function wearComfort(comfort: Comfort | null): void {
  useComfortState.setState({ comfort: comfort ?? standardComfort });
}

/** Applies what the record says, unless somebody chooses here at this moment: it would be a step behind their fingers. */
export function wearKeptComfort(comfort: Comfort): void {
  if (useComfortState.getState().unkept === 0) wearComfort(comfort);
}

/** Applies a choice at once and counts it as on its way until `kept` is over. */
export async function chooseComfort<T>(comfort: Comfort, kept: () => Promise<T>): Promise<T> {
  useComfortState.setState(({ unkept }) => ({ comfort, unkept: unkept + 1 }));
  try {
    return await kept();
  } finally {
    useComfortState.setState(({ unkept }) => ({ unkept: unkept - 1 }));
  }
}

/** Keeps the document as comfort says. Mounted once, at the root. */
export function useComfortOnDocument(): void {
  const comfort = useComfortState((state) => state.comfort);
  useEffect(() => applyComfort(comfort, document.documentElement), [comfort]);
}
