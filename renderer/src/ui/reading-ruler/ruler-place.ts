/** An upright stretch of the window, in CSS pixels from its top. */
export type Stretch = Readonly<{ top: number; height: number }>;

/**
 * Where the ruler's middle goes for something that has the focus: to the middle of what is about a line
 * high, to the first line of what is higher, and never out of the window.
 */
export function middleFor(focused: Stretch, line: number, windowHeight: number): number {
  const isOneLine = focused.height <= 2 * line;
  return within(focused.top + (isOneLine ? focused.height / 2 : line / 2), windowHeight);
}

/** The ruler moved by whole lines; it stays in the window. */
export function movedBy(lines: number, middle: number, line: number, windowHeight: number): number {
  return within(middle + lines * line, windowHeight);
}

function within(middle: number, windowHeight: number): number {
  return Math.min(Math.max(middle, 0), windowHeight);
}
