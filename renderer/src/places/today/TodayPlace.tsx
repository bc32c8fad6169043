import { useEffect, useState } from 'react';
import type { CurrentMeeting } from '../../../../shared/contract/meeting';
import type { TodayWork } from '../../../../shared/contract/today';
import { formatLongDay } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { markDrawn } from '../../api/mark';
import { useQuery } from '../../api/use-query';
import { Button } from '../../ui/button/Button';
import { frameKeys, type FrameKey } from '../../ui/keys/frame-keys';
import { useKeys } from '../../ui/keys/use-keys';
import { paths } from '../../ui/place/paths';
import { useGo } from '../../ui/place/use-go';
import { useLights, usePlace } from '../../ui/place/use-place';
import { EmptyState } from '../../ui/states/EmptyState';
import { QueryState } from '../../ui/states/QueryState';
import { Agenda } from './Agenda';
import { BeforeMeeting } from './BeforeMeeting';
import { NoAgenda } from './NoAgenda';
import { todayLights } from './lights';
import type { OpenSheet } from './open-sheet';
import css from './TodayPlace.module.css';

/** What needs somebody now: the agenda of the next meeting, and what waits beside it. */
export function TodayPlace() {
  const work = useQuery('today.show', {});
  const meeting = useQuery('meeting.current', {});
  usePlace({ title: t('today.name'), subtitle: work.status === 'ready' ? formatLongDay(work.value.today) : '' });
  useLights(todayLights(meeting.status === 'ready' ? meeting.value : null));
  if (isWithoutFamilies(work) || isWithoutFamilies(meeting)) return <WithoutFamilies />;
  if (work.status !== 'ready') return <QueryState query={work} />;
  if (meeting.status !== 'ready') return <QueryState query={meeting} />;
  return <TodayScreen work={work.value} meeting={meeting.value} />;
}

function TodayScreen({ work, meeting }: Readonly<{ work: TodayWork; meeting: CurrentMeeting | null }>) {
  const [sheet, setSheet] = useState<OpenSheet | null>(null);
  const go = useGo();
  useKeys<FrameKey>(frameKeys, { new: () => go(paths.newRequest()) });
  useEffect(() => markDrawn('agenda-shown'), []);
  return (
    <div className={css.screen}>
      {meeting === null ? <NoAgenda work={work} /> : <Agenda meeting={meeting} work={work} sheet={sheet} onSheet={setSheet} />}
      <BeforeMeeting work={work} meeting={meeting} />
    </div>
  );
}

function isWithoutFamilies(query: { readonly status: string; readonly code?: string }): boolean {
  return query.status === 'failed' && (query.code === 'not-permitted' || query.code === 'no-key');
}

function WithoutFamilies() {
  const go = useGo();
  return (
    <EmptyState level={1} title={t('today.noWork')} text={t('today.noWorkText')}>
      <Button kind="primary" onPress={() => go(paths.office())}>
        {t('today.goToOffice')}
      </Button>
    </EmptyState>
  );
}
