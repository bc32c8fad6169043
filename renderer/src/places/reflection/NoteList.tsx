import { useState } from 'react';
import { Archive, Lock, Plus, type LucideIcon } from 'lucide-react';
import type { ReflectionList, ReflectionRow } from '../../../../shared/contract/reflection';
import { dateAt } from '../../../../shared/kernel/calendar-date';
import type { ReflectionId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { hubNow } from '../../api/hub-clock';
import { Button } from '../../ui/button/Button';
import { Icon } from '../../ui/icon/Icon';
import { frameKeys } from '../../ui/keys/frame-keys';
import { useKeyCaps } from '../../ui/keys/shortcuts';
import { Link } from '../../ui/link/Link';
import { paths } from '../../ui/place/paths';
import { nameOfNote, noteDetail } from './note-words';
import css from './NoteList.module.css';

/** One's own notes, the newest change first, and those that were put away. */
export type NoteListProps = Readonly<{ list: ReflectionList; chosen: ReflectionId | null; onNew: () => void }>;

export function NoteList({ list, chosen, onNew }: NoteListProps) {
  const capOf = useKeyCaps();
  const [showsPutAway, setShowsPutAway] = useState(false);
  const isChosenPutAway = list.putAway.some(({ id }) => id === chosen);
  const isOpen = showsPutAway || isChosenPutAway;
  return (
    <nav className={css.list} data-pane tabIndex={-1} aria-label={t('reflection.myNotes')}>
      <div className={css.head}>
        <h2>{t('reflection.myNotes')}</h2>
        <Button size="small" icon={Plus} shortcut={capOf(frameKeys, 'new')} onPress={onNew}>
          {t('reflection.new')}
        </Button>
      </div>
      <ul>
        {list.notes.map((row) => (
          <NoteLink key={row.id} row={row} icon={Lock} isChosen={row.id === chosen} />
        ))}
      </ul>
      {list.putAway.length > 0 && (
        <Button kind="quiet" size="small" className={css.more} expanded={isOpen} onPress={() => setShowsPutAway(!isOpen)}>
          {t('reflection.putAwayGroup')}
        </Button>
      )}
      {isOpen && (
        <ul aria-label={t('reflection.putAwayGroup')}>
          {list.putAway.map((row) => (
            <NoteLink key={row.id} row={row} icon={Archive} isChosen={row.id === chosen} />
          ))}
        </ul>
      )}
    </nav>
  );
}

function NoteLink({ row, icon, isChosen }: Readonly<{ row: ReflectionRow; icon: LucideIcon; isChosen: boolean }>) {
  return (
    <li>
      <Link to={paths.note(row.id)} className={css.row} isCurrent={isChosen ? 'true' : undefined}>
        <Icon icon={icon} size={16} />
        <span>
          <b>{nameOfNote(row)}</b>
          <span className={css.detail}>{noteDetail(row, dateAt(hubNow()))}</span>
        </span>
      </Link>
    </li>
  );
}
