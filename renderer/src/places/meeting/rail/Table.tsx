import type { CurrentMeeting, ShownItem } from '../../../../../shared/contract/meeting';
import { TableRing } from '../../../ui/table-ring/TableRing';
import { itemClock } from '../item-clock';
import { useNow } from '../use-now';
import { ringSeats } from './ring-seats';

/** The ring of seats with the item's time; its own component, so that its clock moves nothing else. */
export function Table({ meeting, item, showNumbers }: Readonly<{ meeting: CurrentMeeting; item: ShownItem | null; showNumbers: boolean }>) {
  const now = useNow(tenSeconds);
  const clock = item === null ? null : itemClock(item, now);
  return (
    <TableRing
      seats={ringSeats(meeting, item)}
      isQuorate={item === null ? meeting.quoracy.quorate : item.quoracy.quorate}
      timer={clock === null ? undefined : { usedMinutes: clock.usedSeconds / 60, allottedMinutes: clock.allottedMinutes }}
      showNumbers={showNumbers}
    />
  );
}

const tenSeconds = 10_000;
