import { create } from 'zustand';

interface HelpState {
  readonly isOpen: boolean;
  readonly toggled: () => void;
  readonly opened: () => void;
  readonly closed: () => void;
}

/** Whether the help sheet is open; F1 opens and closes it. */
export const useHelp = create<HelpState>()((set) => ({
  isOpen: false,
  toggled: () => set((state) => ({ isOpen: !state.isOpen })),
  opened: () => set({ isOpen: true }),
  closed: () => set({ isOpen: false }),
}));
