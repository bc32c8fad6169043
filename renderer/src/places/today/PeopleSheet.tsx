import { useState } from 'react';
import type { CurrentMeeting, Seat } from '../../../../shared/contract/meeting';
import type { ColleagueId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { useCommand } from '../../api/use-command';
import { AgencyTag } from '../../ui/agency-tag/AgencyTag';
import { Button } from '../../ui/button/Button';
import { Note } from '../../ui/note/Note';
import { Select } from '../../ui/select/Select';
import { Sheet } from '../../ui/sheet/Sheet';
import text from '../../ui/styles/text.module.css';
import { toast } from '../../ui/toast/toast';
import css from './Sheets.module.css';

export type PeopleSheetProps = Readonly<{ meeting: CurrentMeeting; onClose: () => void }>;

/** Who chairs, who writes, and who has sent apologies. */
export function PeopleSheet({ meeting, onClose }: PeopleSheetProps) {
  return (
    <Sheet title={t('today.peopleSheet')} onClose={onClose}>
      <Roles meeting={meeting} />
      <h3 className={css.part}>{t('today.expected')}</h3>
      <ul className={css.people}>
        {meeting.seats.map((seat) => (
          <SeatRow key={seat.who} seat={seat} meeting={meeting} />
        ))}
      </ul>
    </Sheet>
  );
}

function Roles({ meeting }: Readonly<{ meeting: CurrentMeeting }>) {
  const [chair, setChair] = useState<ColleagueId | null>(meeting.plan.chair);
  const [taker, setTaker] = useState<ColleagueId | null>(meeting.plan.minuteTaker);
  const roles = useCommand('meeting.setRoles');
  const keep = async (): Promise<void> => {
    if (chair === null || taker === null) return;
    const outcome = await roles.send({ meeting: meeting.meeting, chair, minuteTaker: taker });
    if (outcome.ok) toast({ message: t('today.rolesKept') });
  };
  const unavailable = chair === null || taker === null ? t('today.startNoRoles') : undefined;
  return (
    <div className={css.form}>
      <RoleSelect label={t('today.chairLabel')} seats={seatsFor(meeting, 'chair')} value={chair} onChange={setChair} />
      <RoleSelect label={t('today.takerLabel')} seats={seatsFor(meeting, 'minute-taker')} value={taker} onChange={setTaker} />
      {roles.refused !== null && <Note tone="warn">{roles.refused.message}</Note>}
      <div className={css.buttons}>
        <Button kind="primary" unavailable={unavailable} onPress={() => void keep()}>
          {t('today.keepRoles')}
        </Button>
      </div>
    </div>
  );
}

function seatsFor(meeting: CurrentMeeting, set: 'chair' | 'minute-taker'): readonly Seat[] {
  return meeting.seats.filter(({ sets }) => sets.includes(set));
}

function RoleSelect({
  label,
  seats,
  value,
  onChange,
}: Readonly<{ label: string; seats: readonly Seat[]; value: ColleagueId | null; onChange: (who: ColleagueId) => void }>) {
  return (
    <Select
      label={label}
      options={seats.map(({ who, name, title }) => ({ value: who, label: name, hint: title }))}
      value={value}
      onChange={onChange}
    />
  );
}

function SeatRow({ seat, meeting }: Readonly<{ seat: Seat; meeting: CurrentMeeting }>) {
  const apologise = useCommand('meeting.apologise');
  const withdraw = useCommand('meeting.withdrawApologies');
  const act = async (command: typeof apologise, message: string): Promise<void> => {
    const outcome = await command.send({ meeting: meeting.meeting, who: seat.who });
    toast({ message: outcome.ok ? message : outcome.message });
  };
  const { name } = seat;
  return (
    <li>
      <AgencyTag agency={{ code: seat.code, name: seat.disciplineName, tint: seat.tint }} />
      <span>
        {name} <span className={text.meta}>{seatWords(seat)}</span>
      </span>
      {seat.state === 'away' ? (
        <Button size="small" label={t('today.comesNamed', { name })} onPress={() => void act(withdraw, t('today.comesKept', { name }))}>
          {t('today.comesAfterAll')}
        </Button>
      ) : (
        <Button
          size="small"
          label={t('today.apologiesFrom', { name })}
          onPress={() => void act(apologise, t('today.apologised', { name }))}
        >
          {t('today.apologise')}
        </Button>
      )}
    </li>
  );
}

function seatWords({ state, title }: Seat): string {
  switch (state) {
    case 'expected':
      return title;
    case 'away':
      return t('today.seatAway');
    case 'writing':
      return t('today.seatWriting');
    case 'here':
      return t('today.seatHere');
    case 'left':
      return t('today.seatLeft');
  }
}
