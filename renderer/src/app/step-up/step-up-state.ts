import { create } from 'zustand';

interface StepUpState {
  readonly isOpen: boolean;
  /** When F9 was pressed first, milliseconds since the epoch; kept when the sheet is dismissed. */
  readonly notedAt: number | null;
  readonly opened: (now: number) => void;
  readonly dismissed: () => void;
  readonly recorded: () => void;
}

/** Whether the step-up sheet is open, and the time it keeps by itself. */
export const useStepUp = create<StepUpState>()((set) => ({
  isOpen: false,
  notedAt: null,
  opened: (now) => set((state) => ({ isOpen: true, notedAt: state.notedAt ?? now })),
  dismissed: () => set({ isOpen: false }),
  recorded: () => set({ isOpen: false, notedAt: null }),
}));
