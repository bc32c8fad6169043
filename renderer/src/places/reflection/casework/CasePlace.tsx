import { useState } from 'react';
import { Lock, UsersRound } from 'lucide-react';
import type { CaseSupervisionRow } from '../../../../../shared/contract/case-supervision';
import { t } from '../../../../../shared/messages/t';
import { useQuery } from '../../../api/use-query';
import { frameKeys, type FrameKey } from '../../../ui/keys/frame-keys';
import { useKeys } from '../../../ui/keys/use-keys';
import type { Light } from '../../../ui/lights/light';
import { paths } from '../../../ui/place/paths';
import { useGo } from '../../../ui/place/use-go';
import { useLights, usePlace } from '../../../ui/place/use-place';
import { useRouteId } from '../../../ui/place/use-route-id';
import { EmptyState } from '../../../ui/states/EmptyState';
import { QueryState } from '../../../ui/states/QueryState';
import { firstName } from '../shared/shared-words';
import { BeginCase } from './BeginCase';
import { CaseList } from './CaseList';
import { CaseWork } from './CaseWork';
import css from '../ReflectionPlace.module.css';

/** Supervision of families: what the two of a supervision think about one family, and the decision that may leave it. */
export function CasePlace() {
  const list = useQuery('caseSupervision.list', {}, { keepPrevious: true });
  const [reader, setReader] = useState<string | null>(null);
  usePlace({ title: t('reflection.title'), subtitle: t('supervision.cases'), frame: 'private' });
  useLights({ visibility: reader === null ? onlyYou : youTwo(reader) });
  if (list.status !== 'ready') return <QueryState query={list} />;
  return <Desk rows={list.value} onReader={setReader} />;
}

const onlyYou: Light = { tone: 'ok', icon: Lock, value: t('lights.onlyYou'), detail: t('supervision.casesText') };

function youTwo(reader: string): Light {
  return { tone: 'ok', icon: UsersRound, value: t('supervision.youTwo', { name: firstName(reader) }), detail: t('supervision.youTwoText') };
}

type DeskProps = Readonly<{ rows: readonly CaseSupervisionRow[]; onReader: (name: string | null) => void }>;

function Desk({ rows, onReader }: DeskProps) {
  const routeId = useRouteId();
  const chosen = rows.find(({ supervision }) => supervision === routeId) ?? null;
  const go = useGo();
  const [isBeginning, setBeginning] = useState(false);
  const begin = (): void => setBeginning(true);
  useKeys<FrameKey>(frameKeys, { new: begin });
  return (
    <div className={css.place}>
      <CaseList rows={rows} chosen={chosen?.supervision ?? null} onNew={begin} />
      {isBeginning && (
        <BeginCase
          onBegun={(supervision) => {
            setBeginning(false);
            go(paths.caseSupervision(supervision));
          }}
          onLeave={() => setBeginning(false)}
        />
      )}
      {!isBeginning && chosen !== null && <CaseWork key={chosen.supervision} row={chosen} onReader={onReader} />}
      {!isBeginning && chosen === null && (
        <div className={css.empty}>
          <EmptyState
            level={1}
            title={t(rows.length > 0 ? 'supervision.chooseCase' : 'supervision.cases')}
            text={t('supervision.casesText')}
          />
        </div>
      )}
    </div>
  );
}
