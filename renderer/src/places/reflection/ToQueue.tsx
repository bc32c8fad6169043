import { Inbox } from 'lucide-react';
import { t } from '../../../../shared/messages/t';
import { useQuery } from '../../api/use-query';
import { Icon } from '../../ui/icon/Icon';
import { Link } from '../../ui/link/Link';
import { paths } from '../../ui/place/paths';
import css from './NoteList.module.css';

/** The way to the other side of the table, for somebody who supervises. */
export function ToQueue() {
  const mine = useQuery('relationship.mine', {});
  const waiting = useQuery('supervision.waiting', {});
  const supervises = mine.status === 'ready' && mine.value.some(({ side }) => side === 'supervisor');
  if (!supervises) return null;
  const count = waiting.status === 'ready' ? waiting.value.count : 0;
  return (
    <p className={css.elsewhere}>
      <Icon icon={Inbox} size={15} />
      <Link to={paths.queue()}>{t('supervision.toQueue', { count })}</Link>
    </p>
  );
}
