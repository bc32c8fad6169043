import { CircleCheck, ClipboardCheck, Feather, NotebookText, Plus, type LucideIcon } from 'lucide-react';
import type { CaseSupervisionRow } from '../../../../../shared/contract/case-supervision';
import type { SupervisionId } from '../../../../../shared/kernel/ids';
import { formatDayMonth } from '../../../../../shared/messages/dates';
import { t } from '../../../../../shared/messages/t';
import { Button } from '../../../ui/button/Button';
import { Icon } from '../../../ui/icon/Icon';
import { frameKeys } from '../../../ui/keys/frame-keys';
import { useKeyCaps } from '../../../ui/keys/shortcuts';
import { Link } from '../../../ui/link/Link';
import { paths } from '../../../ui/place/paths';
import { ToQueue } from '../ToQueue';
import { familyOf } from './case-words';
import css from '../NoteList.module.css';

const icons: Readonly<Record<CaseSupervisionRow['status'], LucideIcon>> = {
  open: NotebookText,
  decided: ClipboardCheck,
  promoted: CircleCheck,
};

/** Every supervision of a family of whoever looks, the newest first, and where each stands. */
export type CaseListProps = Readonly<{ rows: readonly CaseSupervisionRow[]; chosen: SupervisionId | null; onNew: () => void }>;

export function CaseList({ rows, chosen, onNew }: CaseListProps) {
  const capOf = useKeyCaps();
  return (
    <nav className={css.list} data-pane tabIndex={-1} aria-label={t('supervision.cases')}>
      <div className={css.head}>
        <h2>{t('supervision.cases')}</h2>
        <Button size="small" icon={Plus} shortcut={capOf(frameKeys, 'new')} onPress={onNew}>
          {t('reflection.new')}
        </Button>
      </div>
      <ul>
        {rows.map((row) => (
          <li key={row.supervision}>
            <Link
              to={paths.caseSupervision(row.supervision)}
              className={css.row}
              isCurrent={row.supervision === chosen ? 'true' : undefined}
            >
              <Icon icon={icons[row.status]} size={16} />
              <span>
                <b>{familyOf(row)}</b>
                <span className={css.detail}>
                  {t(`supervision.caseRow.${row.status}`, { name: row.supervisee.name, when: formatDayMonth(row.on) })}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <p className={css.elsewhere}>
        <Icon icon={Feather} size={15} />
        <Link to={paths.notes()}>{t('supervision.toMyNotes')}</Link>
      </p>
      <ToQueue />
    </nav>
  );
}
