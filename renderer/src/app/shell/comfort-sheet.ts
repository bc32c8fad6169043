import { create } from 'zustand';

interface ComfortSheet {
  readonly isOpen: boolean;
  readonly opened: () => void;
  readonly closed: () => void;
}

/** Whether reading comfort is open: its button and Find or do both open it. */
export const useComfortSheet = create<ComfortSheet>()((set) => ({
  isOpen: false,
  opened: () => set({ isOpen: true }),
  closed: () => set({ isOpen: false }),
}));
