import { useEffect, useState } from 'react';
import { Lock, UsersRound } from 'lucide-react';
import type { SharedNoteRow, SupervisionQueue } from '../../../../../shared/contract/supervision';
import { t } from '../../../../../shared/messages/t';
import { useQuery } from '../../../api/use-query';
import { useKeys } from '../../../ui/keys/use-keys';
import type { Light } from '../../../ui/lights/light';
import { paths } from '../../../ui/place/paths';
import { useGo } from '../../../ui/place/use-go';
import { useLights, usePlace } from '../../../ui/place/use-place';
import { useRouteId } from '../../../ui/place/use-route-id';
import { EmptyState } from '../../../ui/states/EmptyState';
import { QueryState } from '../../../ui/states/QueryState';
import { firstName } from '../shared/shared-words';
import { queueKeys } from './keys';
import { QueueList, type HowMany } from './QueueList';
import { QueueWork } from './QueueWork';
import css from '../ReflectionPlace.module.css';

/** What was shared with the colleague who has the seat: the longest waiting first, and the one in hand. */
export function QueuePlace() {
  const [everySignedOff, setEverySignedOff] = useState(false);
  const queue = useQuery('supervision.queue', { everySignedOff }, { keepPrevious: true });
  const [author, setAuthor] = useState<string | null>(null);
  usePlace({ title: t('reflection.title'), subtitle: t('supervision.queue'), frame: 'private' });
  useLights({ visibility: author === null ? onlyYou : youTwo(author) });
  if (queue.status !== 'ready') return <QueryState query={queue} />;
  return <Desk queue={queue.value} onAuthor={setAuthor} everySignedOff={everySignedOff} onEverySignedOff={setEverySignedOff} />;
}

const onlyYou: Light = { tone: 'ok', icon: Lock, value: t('lights.onlyYou'), detail: t('supervision.nobodyWaitsText') };

function youTwo(author: string): Light {
  const name = firstName(author);
  return { tone: 'ok', icon: UsersRound, value: t('supervision.youTwo', { name }), detail: t('supervision.youTwoText') };
}

type DeskProps = HowMany & Readonly<{ queue: SupervisionQueue; onAuthor: (name: string | null) => void }>;

function Desk({ queue, onAuthor, ...howMany }: DeskProps) {
  const go = useGo();
  const routeId = useRouteId();
  const listed = [...queue.waiting, ...queue.withAuthor, ...queue.signedOff];
  const first = queue.waiting[0]?.sharedNote ?? null;
  const chosen = listed.find(({ sharedNote }) => sharedNote === routeId) ?? null;
  useEffect(() => {
    // The note in hand stays in hand when it is answered and the list moves on.
    if (routeId === '' && first !== null) go(paths.sharedNote(first), { replace: true });
  }, [routeId, first, go]);
  const step = (by: 1 | -1): void => {
    const next = neighbour(listed, routeId, by);
    if (next !== undefined) go(paths.sharedNote(next.sharedNote));
  };
  useKeys(queueKeys, { nextShared: () => step(1), previousShared: () => step(-1) });
  useEffect(() => {
    onAuthor(chosen?.author.name ?? null);
  }, [chosen, onAuthor]);
  return (
    <div className={css.place}>
      <QueueList queue={queue} chosen={routeId} {...howMany} />
      {chosen === null ? <Nothing isGone={routeId !== ''} /> : <QueueWork key={chosen.sharedNote} row={chosen} due={queue.due} />}
    </div>
  );
}

function Nothing({ isGone }: Readonly<{ isGone: boolean }>) {
  return (
    <div className={css.empty}>
      {isGone ? (
        <EmptyState level={1} title={t('supervision.gone')} text={t('supervision.goneText')} />
      ) : (
        <EmptyState level={1} title={t('supervision.nobodyWaits')} text={t('supervision.nobodyWaitsText')} />
      )}
    </div>
  );
}

function neighbour(listed: readonly SharedNoteRow[], chosen: string, by: 1 | -1): SharedNoteRow | undefined {
  return listed[listed.findIndex(({ sharedNote }) => sharedNote === chosen) + by];
}
