import { CalendarClock, Feather, NotebookText, Plus } from 'lucide-react';
import type { SupervisionSessionRow } from '../../../../../shared/contract/supervision';
import type { SupervisionId } from '../../../../../shared/kernel/ids';
import { formatDay } from '../../../../../shared/messages/dates';
import { t } from '../../../../../shared/messages/t';
import { Button } from '../../../ui/button/Button';
import { Icon } from '../../../ui/icon/Icon';
import { frameKeys } from '../../../ui/keys/frame-keys';
import { useKeyCaps } from '../../../ui/keys/shortcuts';
import { Link } from '../../../ui/link/Link';
import { paths } from '../../../ui/place/paths';
import css from '../NoteList.module.css';

/** Sessions on either side, the newest first, with the next one that was agreed. */
export type SessionListProps = Readonly<{
  sessions: readonly SupervisionSessionRow[];
  chosen: SupervisionId | null;
  onNew: () => void;
}>;

export function SessionList({ sessions, chosen, onNew }: SessionListProps) {
  const capOf = useKeyCaps();
  return (
    <nav className={css.list} data-pane tabIndex={-1} aria-label={t('supervision.sessions')}>
      <div className={css.head}>
        <h2>{t('supervision.sessions')}</h2>
        <Button size="small" icon={Plus} shortcut={capOf(frameKeys, 'new')} onPress={onNew}>
          {t('reflection.new')}
        </Button>
      </div>
      <ul>
        {sessions.map(({ supervision, supervisor, supervisee, on, minutes, next, words }) => (
          <li key={supervision}>
            <Link to={paths.session(supervision)} className={css.row} isCurrent={supervision === chosen ? 'true' : undefined}>
              <Icon icon={words === '' ? CalendarClock : NotebookText} size={16} />
              <span>
                <b>{formatDay(on)}</b>
                <span className={css.detail}>
                  {t('supervision.sessionRow', { supervisor: supervisor.name, supervisee: supervisee.name, count: minutes })}
                  {next !== null && ` ${t('supervision.nextOn', { day: formatDay(next) })}`}
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
    </nav>
  );
}
