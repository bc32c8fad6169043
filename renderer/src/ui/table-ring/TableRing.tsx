import { useState, type KeyboardEvent } from 'react';
import { t } from '../../../../shared/messages/t';
import { SeatDrawing, type SeatButton } from './SeatDrawing';
import { foldSeats, pointAt, seatAngle, type Seat } from './seat';
import { TableTop } from './TableTop';
import { seatSentence, tableSentence, type TableTimer } from './table-sentence';
import css from './TableRing.module.css';

/**
 * The table: seats clockwise from the chair, and the ring that closes when the item is quorate.
 *
 * Full seat: here. Pencil badge: contributed in writing. Dashed circle: apologies. Amber dashed: needed
 * and missing. Dashed outline: not arrived yet. Tick badge: needed and here. The inner arc is the
 * item's time. The word stands inside; the sentence is the accessible name.
 *
 * Without `onOpenSeat` it is one picture. With it, a group of buttons: one stop of the Tab key, arrows
 * (and Home, End) go round, Enter opens the person. `showNumbers` writes 1 to 9 on the seats while Alt
 * is held.
 */
export type TableRingProps = Readonly<{
  seats: readonly Seat[];
  isQuorate: boolean;
  timer?: TableTimer | undefined;
  onOpenSeat?: ((id: string) => void) | undefined;
  showNumbers?: boolean;
}>;

export function TableRing({ seats, isQuorate, timer, onOpenSeat, showNumbers = false }: TableRingProps) {
  const [current, setCurrent] = useState(0);
  const { drawn } = foldSeats(seats);
  const stop = Math.min(current, drawn.length - 1);
  const label = tableSentence(seats, isQuorate, timer);
  const orbit = <circle cx="120" cy="120" r="96" className={css.orbit} />;
  const top = <TableTop seats={drawn} isQuorate={isQuorate} timer={timer} count={seats} />;
  if (onOpenSeat === undefined) {
    return (
      <svg className={css.table} viewBox="0 0 240 240" role="img" aria-label={label}>
        {orbit}
        {top}
        <Seats seats={seats} showNumbers={showNumbers} buttonOf={() => undefined} />
      </svg>
    );
  }
  const buttonOf = (seat: Seat, index: number): SeatButton => ({
    label: `${seatSentence(seat)}, ${seat.code}`,
    isStop: index === stop,
    open: () => onOpenSeat(seat.id),
    focused: () => setCurrent(index),
  });
  return (
    <svg
      className={css.table}
      viewBox="0 0 240 240"
      role="group"
      aria-label={label}
      onKeyDown={(event) => moveRound(event, drawn.length, stop, setCurrent)}
    >
      {orbit}
      {top}
      <Seats seats={seats} showNumbers={showNumbers} buttonOf={buttonOf} />
    </svg>
  );
}

type SeatsProps = Readonly<{
  seats: readonly Seat[];
  showNumbers: boolean;
  buttonOf: (seat: Seat, index: number) => SeatButton | undefined;
}>;

function Seats({ seats, showNumbers, buttonOf }: SeatsProps) {
  const { drawn, folded } = foldSeats(seats);
  const places = drawn.length + (folded > 0 ? 1 : 0);
  return (
    <>
      {drawn.map((seat, index) => (
        <SeatDrawing
          key={seat.id}
          seat={seat}
          at={pointAt(seatAngle(index, places), 96)}
          text={showNumbers && index < 9 ? String(index + 1) : seat.code}
          button={buttonOf(seat, index)}
        />
      ))}
      {folded > 0 && <FoldedSeats count={folded} at={pointAt(seatAngle(places - 1, places), 96)} />}
    </>
  );
}

function FoldedSeats({ count, at }: Readonly<{ count: number; at: Readonly<{ x: number; y: number }> }>) {
  return (
    <g data-tint="none" className={css.folded}>
      <title>{t('ui.tableFolded', { count })}</title>
      <circle cx={at.x} cy={at.y} r="21" />
      <text x={at.x} y={at.y + 4.7} fontSize="13.5" textAnchor="middle">
        +{count}
      </text>
    </g>
  );
}

function moveRound(event: KeyboardEvent<SVGSVGElement>, count: number, at: number, moveTo: (index: number) => void): void {
  const step: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: count - 1,
  };
  const target = step[event.key];
  if (target === undefined || event.altKey || event.ctrlKey) return;
  event.preventDefault();
  const index = (target + count) % count;
  moveTo(index);
  event.currentTarget.querySelectorAll<SVGGElement>('[role="button"]')[index]?.focus();
}
