import type { Seat } from '../../../../shared/contract/hub';
import type { ChosenSeat } from './SeatRing';

/** More would touch each other; the others are found by typing their name at "Someone else". */
export const mostSeats = 14;

/** The seats that are drawn: all while they fit, else the first, with the chosen one among them. */
export function seatsRoundTable(seats: readonly Seat[], chosen: ChosenSeat | null): readonly Seat[] {
  if (seats.length <= mostSeats) return seats;
  const first = seats.slice(0, mostSeats);
  const hidden = seats.slice(mostSeats).find((seat) => seat.colleague === chosen);
  return hidden === undefined ? first : [...first.slice(0, -1), hidden];
}
