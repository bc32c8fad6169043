import { classNames } from '../styles/class-names';
import type { Seat } from './seat';
import css from './TableRing.module.css';

/** What makes a seat a button: its name, whether Tab stops at it, what Enter does. */
export type SeatButton = Readonly<{ label: string; isStop: boolean; open: () => void; focused: () => void }>;

type SeatDrawingProps = Readonly<{ seat: Seat; at: Readonly<{ x: number; y: number }>; text: string; button: SeatButton | undefined }>;

/** One seat: a circle with the letters, and a badge for in writing or for needed and here. */
export function SeatDrawing({ seat, at, text, button }: SeatDrawingProps) {
  const state = classNames(css.seat, css[seat.state], seat.isNeeded && css.needed);
  const drawing = (
    <>
      <circle cx={at.x} cy={at.y} r="21" className={css.disc} />
      <text x={at.x} y={at.y + 4.7} fontSize="13.5" textAnchor="middle">
        {text}
      </text>
      <Badge seat={seat} at={at} />
    </>
  );
  if (button === undefined) {
    return (
      <g className={state} data-tint={seat.tint}>
        {drawing}
      </g>
    );
  }
  return (
    <g
      className={classNames(state, css.button)}
      data-tint={seat.tint}
      role="button"
      aria-label={button.label}
      tabIndex={button.isStop ? 0 : -1}
      onClick={button.open}
      onFocus={button.focused}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        button.open();
      }}
    >
      <circle cx={at.x} cy={at.y} r="25.5" className={css.focusRing} />
      {drawing}
    </g>
  );
}

function Badge({ seat, at }: Readonly<{ seat: Seat; at: Readonly<{ x: number; y: number }> }>) {
  if (seat.state !== 'written' && !(seat.state === 'present' && seat.isNeeded)) return null;
  const isHere = seat.state === 'present';
  return (
    <g transform={`translate(${at.x + 15.1} ${at.y - 15.1})`}>
      <circle r="8.8" className={classNames(css.badge, isHere && css.badgeHere)} />
      <path
        d={isHere ? 'M-3 0 L-1 2.2 L3.2 -2.4' : 'M-3.2 2.2 L-3.2 3.2 L-2.2 3.2 L3 -2 L2 -3 Z'}
        transform="scale(0.95)"
        className={isHere ? css.tick : css.pen}
      />
    </g>
  );
}
