import { t } from '../../../../shared/messages/t';
import { classNames } from '../styles/class-names';
import { seatAngle, type Seat } from './seat';
import type { TableTimer } from './table-sentence';
import css from './TableRing.module.css';

const RING = 2 * Math.PI * 61;
const ARC = 2 * Math.PI * 54;
/** How much of the ring is open while the item is not quorate. */
const GAP = 0.14;

type TableTopProps = Readonly<{ seats: readonly Seat[]; isQuorate: boolean; timer: TableTimer | undefined; count: readonly Seat[] }>;

/** The table itself: ring, time, and the word. All of it is said by the name of the picture. */
export function TableTop({ seats, isQuorate, timer, count }: TableTopProps) {
  const written = count.filter((seat) => seat.state === 'written').length;
  const here = count.filter((seat) => seat.state === 'present').length;
  return (
    <g aria-hidden="true">
      <circle cx="120" cy="120" r="61" className={css.top} />
      <circle
        cx="120"
        cy="120"
        r="61"
        className={classNames(css.ring, isQuorate ? css.closed : css.open)}
        strokeDasharray={isQuorate ? `${RING} 0` : `${RING * (1 - GAP)} ${RING * GAP}`}
        transform={`rotate(${isQuorate ? -90 : gapTurn(seats)} 120 120)`}
      />
      {timer !== undefined && <TimerArc timer={timer} />}
      <text x="120" y={written > 0 ? 113.9 : 119} fontSize={isQuorate ? 19 : 17} textAnchor="middle" className={css.word}>
        {t(isQuorate ? 'ui.tableQuorate' : 'ui.tableNotQuorate')}
      </text>
      <text x="120" y={written > 0 ? 131.5 : 137} fontSize="13.5" textAnchor="middle" className={css.count}>
        {t('ui.tableCountHere', { count: here })}
      </text>
      {written > 0 && (
        <text x="120" y="147.9" fontSize="13.5" textAnchor="middle" className={css.count}>
          {t('ui.tableCountWritten', { count: written })}
        </text>
      )}
    </g>
  );
}

function TimerArc({ timer }: Readonly<{ timer: TableTimer }>) {
  const share = Math.min(1, Math.max(0, timer.usedMinutes / timer.allottedMinutes));
  const isOver = timer.usedMinutes > timer.allottedMinutes;
  return (
    <>
      <circle cx="120" cy="120" r="54" className={css.arcGround} />
      {share > 0 && (
        <circle
          cx="120"
          cy="120"
          r="54"
          className={classNames(css.arc, isOver && css.arcOver)}
          strokeDasharray={`${ARC * share} ${ARC}`}
          transform="rotate(-90 120 120)"
        />
      )}
    </>
  );
}

// The gap points at the first seat that is missing; drawing starts where the gap ends.
function gapTurn(seats: readonly Seat[]): number {
  const missing = Math.max(
    0,
    seats.findIndex((seat) => seat.state === 'missing'),
  );
  return seatAngle(missing, Math.max(1, seats.length)) - 90 + (GAP * 360) / 2;
}
