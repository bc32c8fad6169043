import { NotebookText } from 'lucide-react';
import { t } from '../../../../../shared/messages/t';
import { useQuery } from '../../../api/use-query';
import { Icon } from '../../../ui/icon/Icon';
import { Link } from '../../../ui/link/Link';
import { paths } from '../../../ui/place/paths';
import css from '../NoteList.module.css';

/** The way to supervision of families, for whoever has such a supervision on either side. */
export function ToCases() {
  const mine = useQuery('relationship.mine', {});
  if (mine.status !== 'ready' || !mine.value.some(({ scope }) => scope.includes('cases'))) return null;
  return (
    <p className={css.elsewhere}>
      <Icon icon={NotebookText} size={15} />
      <Link to={paths.cases()}>{t('supervision.toCases')}</Link>
    </p>
  );
}
