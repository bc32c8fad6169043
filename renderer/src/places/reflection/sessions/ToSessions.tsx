import { CalendarClock } from 'lucide-react';
import { t } from '../../../../../shared/messages/t';
import { useQuery } from '../../../api/use-query';
import { Icon } from '../../../ui/icon/Icon';
import { Link } from '../../../ui/link/Link';
import { paths } from '../../../ui/place/paths';
import css from '../NoteList.module.css';

/** The way to the sessions, for whoever supervises or is supervised. */
export function ToSessions() {
  const mine = useQuery('relationship.mine', {});
  if (mine.status !== 'ready' || !mine.value.some(({ scope }) => scope.includes('sessions'))) return null;
  return (
    <p className={css.elsewhere}>
      <Icon icon={CalendarClock} size={15} />
      <Link to={paths.sessions()}>{t('supervision.sessions')}</Link>
    </p>
  );
}
