import type { Tint } from '../agency-tag/AgencyTag';

/** Where somebody is, for the item in hand. `due` is expected and not arrived yet. */
export type SeatState = 'present' | 'away' | 'missing' | 'written' | 'due';

/** One seat of the table. `name` is what a sentence says ("police", "the chair"); `isNeeded` for this item. */
export type Seat = Readonly<{ id: string; code: string; name: string; tint: Tint; state: SeatState; isNeeded: boolean }>;

/** Twelve can be told apart; beyond that, seats this item does not need fold into one. */
export const SEATS_DRAWN = 12;

/** The seats to draw, and how many were folded away. Needed seats and the order are always kept. */
export function foldSeats(seats: readonly Seat[]): { readonly drawn: readonly Seat[]; readonly folded: number } {
  const surplus = seats.length - SEATS_DRAWN;
  if (surplus <= 0) return { drawn: seats, folded: 0 };
  // One place is spent on the "+n" itself, so one more seat than the surplus has to go.
  const foldable = seats.filter((seat) => !seat.isNeeded).slice(-(surplus + 1));
  const away = new Set(foldable.map((seat) => seat.id));
  return { drawn: seats.filter((seat) => !away.has(seat.id)), folded: foldable.length };
}

/** Degrees clockwise from the top for each of `count` seats; the first, the chair, is at the top. */
export function seatAngle(index: number, count: number): number {
  return (360 / count) * index;
}

/** A point on a circle round (120, 120), `angle` in degrees clockwise from the top. */
export function pointAt(angle: number, radius: number): { readonly x: number; readonly y: number } {
  const turn = ((angle - 90) * Math.PI) / 180;
  return { x: round(120 + radius * Math.cos(turn)), y: round(120 + radius * Math.sin(turn)) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
