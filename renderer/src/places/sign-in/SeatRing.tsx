import { useId, useRef, type ReactNode } from 'react';
import { Plus } from 'lucide-react';
import type { Seat } from '../../../../shared/contract/hub';
import type { ColleagueId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { Icon } from '../../ui/icon/Icon';
import { classNames } from '../../ui/styles/class-names';
import { VisuallyHidden } from '../../ui/visually-hidden/VisuallyHidden';
import { calledName, initialsOf, isNamed, seatPosition } from './seat-geometry';
import { useNameJump } from './use-name-jump';
import css from './SeatRing.module.css';

/** A colleague, or somebody whose seat is not drawn. */
export type ChosenSeat = ColleagueId | 'else';

type SeatRingProps = Readonly<{
  seats: readonly Seat[];
  chosen: ChosenSeat | null;
  onChoose: (seat: ChosenSeat) => void;
  /** The seat was chosen for good, by Enter or the mouse: what comes next takes the focus. */
  onSettle: () => void;
  children: ReactNode;
}>;

/**
 * The ring of seats: a radio group round the table. Keyboard: arrows choose, letters jump to a name, Enter goes on to
 * the passphrase. In a small room or with large text the seats stand in rows instead.
 */
export function SeatRing({ seats, chosen, onChoose, onSettle, children }: SeatRingProps) {
  const name = useId();
  const ring = useRef<HTMLFieldSetElement>(null);
  const jump = useNameJump((letters) => {
    const found = seats.find((seat) => isNamed(seat.name, letters));
    if (found === undefined) return;
    onChoose(found.colleague);
    ring.current?.querySelector<HTMLInputElement>(`input[value="${found.colleague}"]`)?.focus();
  });
  const places = seats.length + 1;
  const place = (key: ChosenSeat, index: number, drawing: ReactNode, called: string, role: string) => {
    const { left, top } = seatPosition(index, places);
    return (
      <label
        key={key}
        className={classNames(css.seat, key === chosen && css.chosen, key === 'else' && css.else)}
        style={{ left: `${left}%`, top: `${top}%` }}
      >
        <input
          type="radio"
          name={name}
          value={key}
          checked={key === chosen}
          onChange={() => onChoose(key)}
          onClick={(event) => event.detail > 0 && onSettle()}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && chosen !== null) {
              event.preventDefault();
              onSettle();
            } else jump(event);
          }}
        />
        <span className={css.avatar} aria-hidden="true">
          {drawing}
        </span>
        <span className={css.name}>{called}</span>
        <span className={css.role}>{role}</span>
      </label>
    );
  };
  return (
    <fieldset ref={ring} className={css.ring}>
      <VisuallyHidden as="legend">{t('signin.seats')}</VisuallyHidden>
      <div className={css.table}>{children}</div>
      <div className={css.seats}>
        {seats.map((seat, index) =>
          place(
            seat.colleague,
            index,
            initialsOf(seat.name),
            calledName(seat.name),
            seat.state === 'invited' ? t('signin.invited') : seat.title,
          ),
        )}
        {place('else', seats.length, <Icon icon={Plus} size={22} />, t('signin.someoneElse'), t('signin.typeName'))}
      </div>
    </fieldset>
  );
}
