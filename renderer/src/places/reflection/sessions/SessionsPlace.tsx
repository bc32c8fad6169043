import { useState } from 'react';
import { Lock, UsersRound } from 'lucide-react';
import type { SupervisionSessionRow } from '../../../../../shared/contract/supervision';
import { t } from '../../../../../shared/messages/t';
import { useQuery } from '../../../api/use-query';
import { frameKeys, type FrameKey } from '../../../ui/keys/frame-keys';
import { useKeys } from '../../../ui/keys/use-keys';
import { paths } from '../../../ui/place/paths';
import { useGo } from '../../../ui/place/use-go';
import { useLights, usePlace } from '../../../ui/place/use-place';
import { useRouteId } from '../../../ui/place/use-route-id';
import { EmptyState } from '../../../ui/states/EmptyState';
import { QueryState } from '../../../ui/states/QueryState';
import { firstName } from '../shared/shared-words';
import { RecordSession } from './RecordSession';
import { SessionList } from './SessionList';
import { SessionPage } from './SessionPage';
import css from '../ReflectionPlace.module.css';

/** Supervision that took place: what both keep of it, or only the day where that is what was agreed. */
export function SessionsPlace() {
  const sessions = useQuery('supervision.sessions', {}, { keepPrevious: true });
  const mine = useQuery('relationship.mine', {});
  const routeId = useRouteId();
  const chosen = sessions.status === 'ready' ? sessions.value.find(({ supervision }) => supervision === routeId) : undefined;
  const isAbove = mine.status === 'ready' && mine.value.some(({ id, side }) => id === chosen?.relationship && side === 'supervisor');
  usePlace({ title: t('reflection.title'), subtitle: t('supervision.sessions'), frame: 'private' });
  useLights({
    visibility:
      chosen === undefined
        ? { tone: 'ok', icon: Lock, value: t('lights.onlyYou'), detail: t('supervision.sessionsText') }
        : {
            tone: 'ok',
            icon: UsersRound,
            value: t('supervision.youTwo', { name: firstName((isAbove ? chosen.supervisee : chosen.supervisor).name) }),
            detail: t('supervision.youTwoText'),
          },
  });
  if (sessions.status !== 'ready') return <QueryState query={sessions} />;
  return <Desk sessions={sessions.value} chosen={chosen ?? null} />;
}

type DeskProps = Readonly<{ sessions: readonly SupervisionSessionRow[]; chosen: SupervisionSessionRow | null }>;

function Desk({ sessions, chosen }: DeskProps) {
  const go = useGo();
  const [isRecording, setRecording] = useState(false);
  const record = (): void => setRecording(true);
  useKeys<FrameKey>(frameKeys, { new: record });
  return (
    <div className={css.place}>
      <SessionList sessions={sessions} chosen={chosen?.supervision ?? null} onNew={record} />
      {isRecording && (
        <RecordSession
          onRecorded={(supervision) => {
            setRecording(false);
            go(paths.session(supervision));
          }}
          onLeave={() => setRecording(false)}
        />
      )}
      {!isRecording && chosen !== null && <SessionPage session={chosen} />}
      {!isRecording && chosen === null && (
        <div className={css.empty}>
          <EmptyState level={1} title={t('supervision.sessions')} text={t('supervision.sessionsText')} />
        </div>
      )}
    </div>
  );
}
