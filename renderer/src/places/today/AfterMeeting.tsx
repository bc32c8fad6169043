import { Feather } from 'lucide-react';
import { create } from 'zustand';
import type { ListedMeeting } from '../../../../shared/contract/meeting';
import type { CalendarDate } from '../../../../shared/kernel/calendar-date';
import type { MeetingId, ReflectionId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { newId } from '../../api/new-id';
import { useBatch, useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Button } from '../../ui/button/Button';
import { paths } from '../../ui/place/paths';
import { useGo } from '../../ui/place/use-go';
import text from '../../ui/styles/text.module.css';
import { toast } from '../../ui/toast/toast';
import css from './AfterMeeting.module.css';

/** The meeting somebody said "not now" about; another one asks again. */
const useAnswered = create<{ readonly meeting: MeetingId | null }>()(() => ({ meeting: null }));

/** After a meeting of today ended: an offer to write a private note about it. It can be turned off for good. */
export function AfterMeeting({ today }: Readonly<{ today: CalendarDate }>) {
  const notes = useQuery('reflection.list', {});
  const meetings = useQuery('meeting.list', {});
  const answered = useAnswered(({ meeting }) => meeting);
  if (notes.status !== 'ready' || meetings.status !== 'ready' || !notes.value.asksAfterMeeting) return null;
  const ended = meetings.value.find(({ on, state }) => on === today && state === 'closed');
  if (ended === undefined || ended.meeting === answered) return null;
  return <Offer meeting={ended} />;
}

function Offer({ meeting }: Readonly<{ meeting: ListedMeeting }>) {
  const write = useWriteAbout(meeting);
  const ask = useCommand('reflection.setAfterMeeting');
  const never = async (): Promise<void> => {
    if (!(await ask.send({ isOn: false })).ok) return;
    toast({ message: t('reflection.afterOff'), undo: () => void ask.send({ isOn: true }) });
  };
  return (
    <section className={css.offer} aria-labelledby="today-after-meeting">
      <h2 id="today-after-meeting">{t('reflection.afterTitle')}</h2>
      <p className={text.meta}>{t('reflection.afterText')}</p>
      <div className={css.acts}>
        <Button size="small" icon={Feather} onPress={() => void write()}>
          {t('reflection.afterWrite')}
        </Button>
        <Button size="small" kind="quiet" onPress={() => useAnswered.setState({ meeting: meeting.meeting })}>
          {t('reflection.afterNotNow')}
        </Button>
        <Button size="small" kind="quiet" onPress={() => void never()}>
          {t('reflection.afterNever')}
        </Button>
      </div>
    </section>
  );
}

function useWriteAbout({ meeting, startsAt }: ListedMeeting): () => Promise<void> {
  const batch = useBatch();
  const go = useGo();
  return async () => {
    const reflection = newId<ReflectionId>();
    const title = t(startsAt < '12:00' ? 'reflection.afterMorning' : 'reflection.afterAfternoon');
    const outcome = await batch.send([
      { op: 'reflection.begin', input: { reflection, model: 'what', title } },
      { op: 'reflection.link', input: { reflection, link: { kind: 'meeting', meeting } } },
    ]);
    if (!outcome.ok) return;
    useAnswered.setState({ meeting });
    go(paths.note(reflection));
  };
}
