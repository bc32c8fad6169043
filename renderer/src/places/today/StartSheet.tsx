import { useState } from 'react';
import type { CurrentMeeting } from '../../../../shared/contract/meeting';
import type { ColleagueId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { useBatch } from '../../api/use-command';
import { announce } from '../../ui/announce/announce';
import { Button } from '../../ui/button/Button';
import { Checkbox } from '../../ui/checkbox/Checkbox';
import { Note } from '../../ui/note/Note';
import { paths } from '../../ui/place/paths';
import { useGo } from '../../ui/place/use-go';
import { Sheet } from '../../ui/sheet/Sheet';
import text from '../../ui/styles/text.module.css';
import css from './Sheets.module.css';

export type StartSheetProps = Readonly<{ meeting: CurrentMeeting; onClose: () => void }>;

/** The confidentiality statement, who is here and confirms it, and the start of the meeting. */
export function StartSheet({ meeting, onClose }: StartSheetProps) {
  const seats = meeting.seats.filter(({ state }) => state === 'expected' || state === 'here');
  const [here, setHere] = useState<ReadonlySet<ColleagueId>>(() => new Set());
  const go = useGo();
  const batch = useBatch();
  const start = async (): Promise<void> => {
    const id = meeting.meeting;
    const outcome = await batch.send([
      { op: 'meeting.start', input: { meeting: id } },
      { op: 'meeting.acknowledge', input: { meeting: id, who: [...here] } },
    ]);
    if (!outcome.ok) return;
    announce(t('today.started'));
    go(paths.meeting());
  };
  return (
    <Sheet title={t('today.startSheet')} onClose={onClose}>
      <h3 className={css.part}>{t('today.readOut')}</h3>
      <p className={css.statement}>{meeting.statement}</p>
      <div className={css.whoHead}>
        <h3 className={css.part}>{t('today.whoConfirms')}</h3>
        <Button size="small" onPress={() => setHere(new Set(seats.map(({ who }) => who)))}>
          {t('today.everyoneHere')}
        </Button>
      </div>
      <div className={css.confirming} role="group" aria-label={t('today.whoConfirms')}>
        {seats.map(({ who, name, title }) => (
          <Checkbox
            key={who}
            label={name}
            hint={title}
            isChecked={here.has(who)}
            onChange={(isHere) => setHere(toggled(here, who, isHere))}
          />
        ))}
      </div>
      <p className={text.meta}>{t('today.startCount', { count: here.size })}</p>
      {batch.refused !== null && <Note tone="warn">{batch.refused.message}</Note>}
      <div className={css.buttons}>
        <Button kind="primary" onPress={() => void start()}>
          {t('today.startNow')}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {t('ui.cancel')}
        </Button>
      </div>
    </Sheet>
  );
}

function toggled(here: ReadonlySet<ColleagueId>, who: ColleagueId, isHere: boolean): ReadonlySet<ColleagueId> {
  const next = new Set(here);
  if (isHere) next.add(who);
  else next.delete(who);
  return next;
}
