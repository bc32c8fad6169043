import { useEffect } from 'react';
import { create } from 'zustand';
import { applyComfort, standardComfort, type Comfort } from './comfort';

interface ComfortState {
  readonly comfort: Comfort;
}

/** How the window reads now: of the person whose seat is chosen, or standard while nobody's is. */
export const useComfortState = create<ComfortState>()(() => ({ comfort: standardComfort }));

/** Applies a person's comfort, the moment their seat is chosen; `null` goes back to standard. */
export function wearComfort(comfort: Comfort | null): void {
  useComfortState.setState({ comfort: comfort ?? standardComfort });
}

/** Keeps the document as comfort says. Mounted once, at the root. */
export function useComfortOnDocument(): void {
  const comfort = useComfortState((state) => state.comfort);
  useEffect(() => applyComfort(comfort, document.documentElement), [comfort]);
}
