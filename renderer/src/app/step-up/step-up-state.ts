import { create } from 'zustand';

import type { StepUpPerson } from '../../ui/place/place-store';

interface StepUpState {
  readonly isOpen: boolean;
  /** When F9 was pressed first, milliseconds since the epoch; kept when the sheet is dismissed. */
  readonly notedAt: number | null;
  /** Who it was opened for from Find or do; null when from a key or a button. */
  readonly about: StepUpPerson | null;
  readonly opened: (now: number, about?: StepUpPerson) => void;
  readonly dismissed: () => void;
  readonly recorded: () => void;
}

/** Whether the step-up sheet is open, and the time it keeps by itself. */
export const useStepUp = create<StepUpState>()((set) => ({
  isOpen: false,
  notedAt: null,
  about: null,
  opened: (now, about) => set((state) => ({ isOpen: true, notedAt: state.notedAt ?? now, about: about ?? null })),
  dismissed: () => set({ isOpen: false }),
  recorded: () => set({ isOpen: false, notedAt: null, about: null }),
}));
