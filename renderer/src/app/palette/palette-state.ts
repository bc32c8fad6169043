import { create } from 'zustand';

interface PaletteState {
  readonly isOpen: boolean;
  readonly opened: () => void;
  readonly closed: () => void;
  readonly toggled: () => void;
}

/** Whether Find or do is open. What was typed is not kept: it remembers nothing across a lock. */
export const usePalette = create<PaletteState>()((set) => ({
  isOpen: false,
  opened: () => set({ isOpen: true }),
  closed: () => set({ isOpen: false }),
  toggled: () => set((state) => ({ isOpen: !state.isOpen })),
}));
