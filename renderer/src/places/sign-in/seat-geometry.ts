import { foldLetters } from '../../../../shared/kernel/fold-letters';

/** Where a seat stands round the table, in per cent of the ring's box. */
export interface SeatPosition {
  readonly left: number;
  readonly top: number;
}

// The drawing's ring: 860 by 776, the seats' circle 636 by 608 about its middle.
const radius = { x: (318 / 860) * 100, y: (304 / 776) * 100 };

/** Clockwise from the top; `count` seats at equal angles. */
export function seatPosition(index: number, count: number): SeatPosition {
  const angle = (index / count) * 2 * Math.PI;
  return { left: 50 + radius.x * Math.sin(angle), top: 50.5 - radius.y * Math.cos(angle) };
}

/** The first letters of the first and the last name: "Kwame Asante-Hill" is KA. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toLocaleUpperCase('en-GB');
}

/** The name a colleague is called by at the table. */
export function calledName(name: string): string {
  return name.trim().split(/\s+/u)[0] ?? name;
}

/** Whether what was typed begins any of somebody's names. */
export function isNamed(name: string, typed: string): boolean {
  const letters = foldLetters(typed.trim());
  if (letters === '') return false;
  return (
    foldLetters(name).startsWith(letters) ||
    foldLetters(name)
      .split(/[\s-]+/u)
      .some((word) => word.startsWith(letters))
  );
}
