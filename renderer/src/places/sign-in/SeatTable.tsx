import { useEffect, useRef, useState } from 'react';
import type { HubDescription } from '../../../../shared/contract/hub';
import type { Comfort } from '../../ui/comfort/comfort';
import { t } from '../../../../shared/messages/t';
import { wearComfort } from '../../ui/comfort/use-comfort';
import { FindSeat } from './FindSeat';
import { PassphraseForm } from './PassphraseForm';
import { SeatRing, type ChosenSeat } from './SeatRing';
import { seatsRoundTable } from './seats-round-table';
import { useSignInState } from './sign-in-state';
import css from './SeatTable.module.css';

type SeatTableProps = Readonly<{ hub: Extract<HubDescription, { state: 'open' }> }>;

/** Take your seat: the ring, and in its middle whatever the chosen seat needs next. */
export function SeatTable({ hub }: SeatTableProps) {
  const { seat: lastSeat, seatChosen, viewOpened } = useSignInState();
  const [chosen, setChosen] = useState<ChosenSeat | null>(hub.seats.some((seat) => seat.colleague === lastSeat) ? lastSeat : null);
  const middle = useRef<HTMLDivElement>(null);
  const wasChosen = useRef(chosen !== null);
  const seat = hub.seats.find((one) => one.colleague === chosen) ?? null;
  useComfortOf(seat?.comfort ?? null, seat !== null);
  const choose = (next: ChosenSeat): void => {
    setChosen(next);
    seatChosen(next === 'else' ? null : next);
  };
  // The keyboard works at once: at the passphrase of the person who was here, else at the first seat.
  useEffect(() => {
    const room = middle.current?.closest('fieldset');
    const first = wasChosen.current
      ? middle.current?.querySelector<HTMLElement>('input, button')
      : room?.querySelector<HTMLElement>('input[type="radio"]');
    first?.focus();
  }, []);
  const settle = (): void => {
    // The form of the seat is drawn with this choice; its first control takes over once it is there.
    requestAnimationFrame(() => middle.current?.querySelector<HTMLElement>('input, button')?.focus());
  };
  return (
    <SeatRing seats={seatsRoundTable(hub.seats, chosen)} chosen={chosen} onChoose={choose} onSettle={settle}>
      <div ref={middle} className={css.middle}>
        {chosen === null && <Greeting />}
        {chosen === 'else' && <FindSeat seats={hub.seats} onFound={choose} onCode={() => viewOpened('enrol')} />}
        {seat !== null && (
          <PassphraseForm
            key={seat.colleague}
            seat={seat}
            practicePassphrase={hub.practicePassphrase}
            onEnrol={() => viewOpened('enrol')}
            onCannot={() => viewOpened('cannot-get-in')}
          />
        )}
      </div>
    </SeatRing>
  );
}

function Greeting() {
  return (
    <>
      <h1 className={css.name}>{t('signin.title')}</h1>
      <p className={css.role}>{t('signin.chooseSeat')}</p>
    </>
  );
}

/** The window reads as the person likes from the moment their seat is chosen, before the passphrase. */
function useComfortOf(comfort: Comfort | null, isChosen: boolean): void {
  useEffect(() => {
    if (isChosen) wearComfort(comfort);
  }, [comfort, isChosen]);
}
