import { useEffect, useState } from 'react';
import type { MinuteQueue as Queue } from '../../../../shared/contract/minute';
import type { MeetingId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { useQuery } from '../../api/use-query';
import { useKeys } from '../../ui/keys/use-keys';
import { paths } from '../../ui/place/paths';
import { useGo } from '../../ui/place/use-go';
import { usePlace } from '../../ui/place/use-place';
import { useRouteId } from '../../ui/place/use-route-id';
import { EmptyState } from '../../ui/states/EmptyState';
import { firstOf, neighbour, type Chosen } from './chosen';
import { minutesKeys } from './keys';
import { MeetingRecordPage } from './MeetingRecordPage';
import { MinuteQueue } from './MinuteQueue';
import { MinuteWork } from './MinuteWork';
import { Waiting } from './Waiting';
import css from './MinutesPlace.module.css';

/** What is on the record: a queue, and the chosen minute between what was captured and what is signed. */
export function MinutesPlace() {
  const queue = useQuery('minute.queue', {}, { keepPrevious: true });
  if (queue.status !== 'ready') return <Waiting query={queue} />;
  return <MinutesDesk queue={queue.value} />;
}

function MinutesDesk({ queue }: Readonly<{ queue: Queue }>) {
  const routeId = useRouteId();
  const go = useGo();
  const [meeting, setMeeting] = useState<MeetingId | null>(null);
  const chosen = chosenOf(queue, routeId, meeting);
  const opened = routeId === '' && chosen.kind === 'minute' ? chosen.id : null;
  useEffect(() => {
    // The minute in hand stays in hand when it is signed and the list moves on.
    if (opened !== null) go(paths.minute(opened), { replace: true });
  }, [opened, go]);
  const step = (by: 1 | -1): void => {
    const next = chosen.kind === 'minute' ? neighbour(queue, chosen.id, by) : firstOf(queue);
    if (next === null) return;
    setMeeting(null);
    go(paths.minute(next.discussion));
  };
  useKeys(minutesKeys, { next: () => step(1), previous: () => step(-1) });
  return (
    <div className={css.place}>
      <MinuteQueue
        queue={queue}
        chosen={chosen}
        onMeeting={setMeeting}
        onChoose={({ discussion }) => {
          setMeeting(null);
          go(paths.minute(discussion));
        }}
      />
      {chosen.kind === 'minute' && <MinuteWork key={chosen.id} id={chosen.id} onNext={() => step(1)} />}
      {chosen.kind === 'meeting' && <MeetingRecordPage meeting={chosen.meeting} />}
      {chosen.kind === 'none' && <NothingWaiting />}
    </div>
  );
}

function NothingWaiting() {
  usePlace({ title: t('minutes.title') });
  return (
    <div className={css.empty}>
      <EmptyState level={1} title={t('minutes.nothingWaiting')} text={t('minutes.nothingWaitingText')} />
    </div>
  );
}

/** The address comes first, then what waits; a meeting's own record is chosen in the list only. */
function chosenOf(queue: Queue, routeId: string, meeting: MeetingId | null): Chosen {
  if (meeting !== null) return { kind: 'meeting', meeting };
  if (routeId !== '') return { kind: 'minute', id: routeId };
  const first = firstOf(queue);
  return first === null ? { kind: 'none' } : { kind: 'minute', id: first.discussion };
}
