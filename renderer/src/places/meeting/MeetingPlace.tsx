import { t } from '../../../../shared/messages/t';
import { useQuery } from '../../api/use-query';
import { Link } from '../../ui/link/Link';
import { paths } from '../../ui/place/paths';
import { usePlace } from '../../ui/place/use-place';
import { EmptyState } from '../../ui/states/EmptyState';
import { QueryState } from '../../ui/states/QueryState';
import { LiveMeeting } from './LiveMeeting';
import { StartMeeting } from './start/StartMeeting';

/** The meeting: not planned, about to start, or live. */
export function MeetingPlace() {
  const meeting = useQuery('meeting.current', {});
  if (meeting.status !== 'ready') return <QueryState query={meeting} />;
  if (meeting.value === null) return <NoMeeting />;
  if (meeting.value.state === 'planned') return <BeforeMeeting meeting={meeting.value} />;
  return <LiveMeeting meeting={meeting.value} />;
}

function NoMeeting() {
  usePlace({ title: t('shell.meeting') });
  return (
    <EmptyState level={1} title={t('meeting.none')} text={t('meeting.noneText')}>
      <Link to={paths.today()}>{t('shell.goToToday')}</Link>
    </EmptyState>
  );
}

function BeforeMeeting({ meeting }: Parameters<typeof StartMeeting>[0]) {
  usePlace({ title: meeting.plan.title });
  return <StartMeeting meeting={meeting} />;
}
