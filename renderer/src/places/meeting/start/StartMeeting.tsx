import { useState } from 'react';
import type { CurrentMeeting } from '../../../../../shared/contract/meeting';
import type { ColleagueId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { useBatch, type BatchPart } from '../../../api/use-command';
import { Button } from '../../../ui/button/Button';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import { Link } from '../../../ui/link/Link';
import { Note } from '../../../ui/note/Note';
import { paths } from '../../../ui/place/paths';
import text from '../../../ui/styles/text.module.css';
import { openingParts } from '../decide/use-closing';
import css from './StartMeeting.module.css';

/** Before it begins: the statement that is read out, and who heard it. Starting opens the first item. */
export function StartMeeting({ meeting }: Readonly<{ meeting: CurrentMeeting }>) {
  const batch = useBatch();
  // Nobody is said to be here or to have heard anything before somebody ticks it.
  const [ticked, setTicked] = useState<ReadonlySet<ColleagueId>>(
    () => new Set(meeting.seats.filter(({ state }) => state === 'here').map(({ who }) => who)),
  );
  const here = meeting.seats.filter(({ who }) => ticked.has(who));
  const tick = (who: ColleagueId, isHere: boolean): void =>
    setTicked((before) => new Set(isHere ? [...before, who] : [...before].filter((one) => one !== who)));
  const start = (): void => {
    const { meeting: id } = meeting;
    const parts: BatchPart[] = [
      ...here.filter(({ state }) => state !== 'here').map(({ who }) => ({ op: 'meeting.arrive', input: { meeting: id, who } }) as const),
      { op: 'meeting.start', input: { meeting: id } },
      { op: 'meeting.acknowledge', input: { meeting: id, who: here.map(({ who }) => who) } },
      ...openingParts({ meeting }, meeting.items.find(({ state }) => state === 'todo') ?? null),
    ];
    void batch.send(parts);
  };
  return (
    <div className={css.start}>
      <h1>{t('meeting.startTitle', { meeting: meeting.plan.title })}</h1>
      <p className={text.meta}>
        {t('meeting.startWho', {
          chair: meeting.chairName ?? t('meeting.nobodyYet'),
          taker: meeting.minuteTakerName ?? t('meeting.nobodyYet'),
        })}
      </p>
      <blockquote className={css.statement}>{meeting.statement}</blockquote>
      <fieldset className={css.people}>
        <legend>{t('meeting.startHere')}</legend>
        {meeting.seats.map((seat) => (
          <Checkbox
            key={seat.who}
            label={`${seat.name}, ${seat.title}`}
            isChecked={ticked.has(seat.who)}
            onChange={(isHere) => tick(seat.who, isHere)}
          />
        ))}
        <div className={css.everyone}>
          <Button size="small" onPress={() => setTicked(new Set(meeting.seats.map(({ who }) => who)))}>
            {t('meeting.startEveryone')}
          </Button>
        </div>
      </fieldset>
      {batch.refused !== null && <Note tone="warn">{batch.refused.message}</Note>}
      <p className={css.buttons}>
        <Button kind="primary" size="large" onPress={start}>
          {t('meeting.start', { count: here.length })}
        </Button>
        <Link to={paths.today()}>{t('meeting.backToToday')}</Link>
      </p>
    </div>
  );
}
