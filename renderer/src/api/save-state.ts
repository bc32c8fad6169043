import { create } from 'zustand';

/** What the fourth light says. `savedAt` is milliseconds since the epoch, from the service. */
interface SaveState {
  readonly savedAt: number | null;
  readonly isFailing: boolean;
  readonly saved: (at: number) => void;
  readonly failed: () => void;
  readonly forgotten: () => void;
}

/** Set only by an answer of the service: "Saved" is said after the commit, never before. */
export const useSaveState = create<SaveState>()((set) => ({
  savedAt: null,
  isFailing: false,
  saved: (at) => set((state) => ({ savedAt: Math.max(at, state.savedAt ?? 0), isFailing: false })),
  failed: () => set({ isFailing: true }),
  forgotten: () => set({ savedAt: null, isFailing: false }),
}));

/** Reads `savedAt` from an answer that has one, and lights the light. */
export function noteSaved(value: unknown): void {
  if (typeof value !== 'object' || value === null || !('savedAt' in value)) return;
  if (typeof value.savedAt === 'number') useSaveState.getState().saved(value.savedAt);
}
