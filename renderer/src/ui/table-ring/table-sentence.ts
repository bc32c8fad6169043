import { t } from '../../../../shared/messages/t';
import type { Seat, SeatState } from './seat';

/** The item's time: minutes used and allotted. */
export type TableTimer = Readonly<{ usedMinutes: number; allottedMinutes: number }>;

/** The whole table in sentences, in seat order, for those who listen: everything the drawing says. */
export function tableSentence(seats: readonly Seat[], isQuorate: boolean, timer: TableTimer | undefined): string {
  const missing = seats.filter((seat) => seat.state === 'missing');
  const parts = [
    t('ui.tableLabel'),
    t(isQuorate ? 'ui.tableQuorate' : 'ui.tableNotQuorate'),
    ...named(seats, 'present', (names) => t('ui.tableHere', { names })),
    ...named(seats, 'written', (names) => t('ui.tableWritten', { names })),
    ...named(seats, 'away', (names) => t('ui.tableAway', { names })),
    ...named(missing, 'missing', (names) => t('ui.tableMissing', { names })),
    ...named(seats, 'due', (names) => t('ui.tableDue', { names })),
  ];
  if (!seats.some((seat) => seat.state === 'present')) parts.push(t('ui.tableNobody'));
  if (timer !== undefined) {
    parts.push(t('ui.tableTimer', { used: Math.floor(timer.usedMinutes), allotted: timer.allottedMinutes }));
  }
  return parts.map((part) => (part.endsWith('.') ? part : `${part}.`)).join(' ');
}

/** The name of one seat as a button: "Police, needed and here". */
export function seatSentence(seat: Seat): string {
  const { name } = seat;
  switch (seat.state) {
    case 'present':
      return t(seat.isNeeded ? 'ui.seatPresentNeeded' : 'ui.seatPresent', { name });
    case 'away':
      return t('ui.seatAway', { name });
    case 'missing':
      return t('ui.seatMissing', { name });
    case 'written':
      return t('ui.seatWritten', { name });
    case 'due':
      return t('ui.seatDue', { name });
  }
}

function named(seats: readonly Seat[], state: SeatState, say: (names: string) => string): string[] {
  const names = seats.filter((seat) => seat.state === state).map((seat) => seat.name);
  return names.length === 0 ? [] : [say(listed(names))];
}

function listed(names: readonly string[]): string {
  const last = names[names.length - 1] ?? '';
  return names.length < 2 ? last : t('ui.and', { list: names.slice(0, -1).join(', '), last });
}
