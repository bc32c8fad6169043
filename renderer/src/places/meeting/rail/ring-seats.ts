import type { CurrentMeeting, Seat as MeetingSeat, ShownItem } from '../../../../../shared/contract/meeting';
import type { Seat, SeatState } from '../../../ui/table-ring/seat';

const states: Readonly<Record<MeetingSeat['state'], SeatState>> = {
  here: 'present',
  away: 'away',
  left: 'away',
  writing: 'written',
  expected: 'due',
};

/** The table as it stands for one item: who is needed, and a place for a need nobody at the table brings. */
export function ringSeats(meeting: CurrentMeeting, item: ShownItem | null): readonly Seat[] {
  const needs = item?.shownNeeds ?? [];
  const seats = meeting.seats.map((seat): Seat => {
    const need = needs.find(({ discipline }) => discipline === seat.discipline);
    const isMissing = need?.state === 'missing' && seat.state !== 'here' && seat.state !== 'writing';
    return {
      id: seat.who,
      code: seat.code,
      name: seat.name,
      tint: seat.tint,
      state: isMissing ? 'missing' : states[seat.state],
      isNeeded: need !== undefined,
    };
  });
  const empty = needs
    .filter(({ state, discipline }) => state === 'missing' && !meeting.seats.some((seat) => seat.discipline === discipline))
    .map(({ discipline, code, name, tint }): Seat => ({ id: discipline, code, name, tint, state: 'missing', isNeeded: true }));
  return [...seats, ...empty];
}
