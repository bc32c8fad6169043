import { useState } from 'react';
import type { CurrentMeeting, Seat } from '../../../../shared/contract/meeting';
import type { ColleagueId, MeetingId } from '../../../../shared/kernel/ids';
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
  const [here, setHere] = useState<Here>(() => new Set());
  const { start, message } = useStart(meeting.meeting);
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
      <Confirming seats={seats} here={here} onChange={setHere} />
      <p className={text.meta}>{t('today.startCount', { count: here.size })}</p>
      {message !== null && <Note tone="warn">{message}</Note>}
      <div className={css.buttons}>
        <Button kind="primary" onPress={() => start([...here])}>
          {t('today.startNow')}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {t('ui.cancel')}
        </Button>
      </div>
    </Sheet>
  );
}

/** Starts and notes who confirmed, both or neither; then the meeting is in view. */
function useStart(meeting: MeetingId): { start: (who: ColleagueId[]) => void; message: string | null } {
  const go = useGo();
  const batch = useBatch();
  const start = async (who: ColleagueId[]): Promise<void> => {
    const outcome = await batch.send([
      { op: 'meeting.start', input: { meeting } },
      { op: 'meeting.acknowledge', input: { meeting, who } },
    ]);
    if (!outcome.ok) return;
    announce(t('today.started'));
    go(paths.meeting());
  };
  return { start: (who) => void start(who), message: batch.refused?.message ?? null };
}

type Here = ReadonlySet<ColleagueId>;

function Confirming({ seats, here, onChange }: Readonly<{ seats: readonly Seat[]; here: Here; onChange: (here: Here) => void }>) {
  return (
    <div className={css.confirming} role="group" aria-label={t('today.whoConfirms')}>
      {seats.map(({ who, name, title }) => (
        <Checkbox
          key={who}
          label={name}
          hint={title}
          isChecked={here.has(who)}
          onChange={(isHere) => onChange(toggled(here, who, isHere))}
        />
      ))}
    </div>
  );
}

function toggled(here: Here, who: ColleagueId, isHere: boolean): Here {
  const next = new Set(here);
  if (isHere) next.add(who);
  else next.delete(who);
  return next;
}
