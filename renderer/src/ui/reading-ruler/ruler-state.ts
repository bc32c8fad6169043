import { create } from 'zustand';
import { movedBy } from './ruler-place';

interface RulerState {
  /** The middle of the ruler, in CSS pixels from the top of the window. */
  readonly middle: number;
  readonly placed: (middle: number) => void;
  readonly stepped: (lines: 1 | -1) => void;
}

/** Where the reading ruler lies. The pointer, the focus and its own keys move it. */
export const useRuler = create<RulerState>()((set) => ({
  middle: 120,
  placed: (middle) => set({ middle }),
  stepped: (lines) => set(({ middle }) => ({ middle: movedBy(lines, middle, lineHeight(), window.innerHeight) })),
}));

/** One line of reading text, at the text size in use. */
export function lineHeight(): number {
  return 1.75 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
