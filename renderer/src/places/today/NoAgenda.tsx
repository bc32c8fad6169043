import { useMemo } from 'react';
import { CalendarPlus } from 'lucide-react';
import type { TodayWork } from '../../../../shared/contract/today';
import type { MeetingId } from '../../../../shared/kernel/ids';
import { formatDayMonth, formatWeekday } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { newId } from '../../api/new-id';
import { useCommand } from '../../api/use-command';
import { useQuery } from '../../api/use-query';
import { Button } from '../../ui/button/Button';
import { frameKeys, type FrameKey } from '../../ui/keys/frame-keys';
import { useKeys } from '../../ui/keys/use-keys';
import { Note } from '../../ui/note/Note';
import { usePlaceCommands } from '../../ui/place/use-place';
import { EmptyState } from '../../ui/states/EmptyState';
import { QueryState } from '../../ui/states/QueryState';
import { toast } from '../../ui/toast/toast';
import { Greeting } from './Greeting';
import { useMayRun } from './use-me';
import css from './TodayPlace.module.css';

/** Before an agenda is built: what it would be built from, and the one act that builds it. */
export function NoAgenda({ work }: Readonly<{ work: TodayWork }>) {
  const open = useQuery('meeting.suggestions', {});
  const mayRun = useMayRun();
  useKeys<FrameKey>(frameKeys, { meeting: () => toast({ message: t('today.noAgenda') }) });
  return (
    <section className={css.main} aria-label={t('today.agenda')} data-pane tabIndex={-1}>
      <Greeting meeting={null} work={work} />
      {open.status !== 'ready' ? (
        <QueryState query={open} />
      ) : (
        <EmptyState
          title={t('today.emptyTitle')}
          text={open.value.heldToday ? t('today.heldText', { count: open.value.total }) : t('today.emptyText', { count: open.value.total })}
        >
          {mayRun ? <BuildButtons on={open.value.on} today={work.today} /> : <p>{t('today.notBuilderText')}</p>}
        </EmptyState>
      )}
    </section>
  );
}

type Day = TodayWork['today'];

function BuildButtons({ on, today }: Readonly<{ on: Day; today: Day }>) {
  const build = useCommand('meeting.buildDaily');
  const { send } = build;
  const commands = useMemo(
    () => [{ id: 'build', text: t('today.doBuild'), icon: CalendarPlus, run: () => void send({ meeting: newId<MeetingId>(), on }) }],
    [send, on],
  );
  usePlaceCommands(commands);
  return (
    <>
      <div className={css.buttons}>
        <Button kind="primary" size="large" icon={CalendarPlus} onPress={() => void send({ meeting: newId<MeetingId>(), on })}>
          {t('today.build', { day: `${formatWeekday(on)} ${formatDayMonth(on)}` })}
        </Button>
        {on !== today && (
          <Button size="large" onPress={() => void send({ meeting: newId<MeetingId>(), on: today })}>
            {t('today.buildToday')}
          </Button>
        )}
      </div>
      {build.refused !== null && <Note tone="warn">{build.refused.message}</Note>}
    </>
  );
}
