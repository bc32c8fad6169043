import { useState } from 'react';
import type { Seat } from '../../../../shared/contract/hub';
import type { ColleagueId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { Button } from '../../ui/button/Button';
import { LinkButton } from '../../ui/button/LinkButton';
import { TextField } from '../../ui/field/TextField';
import { isNamed } from './seat-geometry';
import css from './SeatTable.module.css';

type FindSeatProps = Readonly<{ seats: readonly Seat[]; onFound: (colleague: ColleagueId) => void; onCode: () => void }>;

const mostFound = 4;

/** "Someone else": type a name to find a seat that is not drawn, or come in with an invitation's code. */
export function FindSeat({ seats, onFound, onCode }: FindSeatProps) {
  const [typed, setTyped] = useState('');
  const found = seats.filter((seat) => isNamed(seat.name, typed)).slice(0, mostFound);
  const takeFirst = (): void => {
    const [first] = found;
    if (first !== undefined) onFound(first.colleague);
  };
  return (
    <>
      <h1 className={css.name}>{t('signin.someoneElse')}</h1>
      <div className={css.form}>
        <TextField label={t('signin.findName')} hint={t('signin.findNameHint')} value={typed} onChange={setTyped} onEnter={takeFirst} />
        <div className={css.found} role="group" aria-label={t('signin.seats')}>
          {found.map((seat) => (
            <Button key={seat.colleague} wide onPress={() => onFound(seat.colleague)}>
              {seat.name}
            </Button>
          ))}
          {typed.trim() !== '' && found.length === 0 && <p className={css.none}>{t('signin.findNone')}</p>}
        </div>
        <p className={css.below}>
          <LinkButton onPress={onCode}>{t('signin.haveCode')}</LinkButton>
        </p>
      </div>
    </>
  );
}
