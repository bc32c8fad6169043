import { useState } from 'react';
import { Archive, BadgeCheck, Lock, MessageCircleQuestion, Plus, UsersRound, type LucideIcon } from 'lucide-react';
import type { ReflectionList, ReflectionRow } from '../../../../shared/contract/reflection';
import type { SharedNoteRow } from '../../../../shared/contract/supervision';
import type { SharedNoteStatus } from '../../../../shared/domain/supervision/state';
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
import { ToCases } from './casework/ToCases';
import type { ListedNotes } from './listed-notes';
import { nameOfNote, noteDetail } from './note-words';
import { nameOfShared, sharedDetail } from './shared/shared-words';
import { ToSessions } from './sessions/ToSessions';
import { ToQueue } from './ToQueue';
import css from './NoteList.module.css';

/** One's own notes, those somebody else reads too, and those that were put away. */
export type NoteListProps = Readonly<{ list: ReflectionList; listed: ListedNotes; chosen: ReflectionId | null; onNew: () => void }>;

export function NoteList({ list, listed, chosen, onNew }: NoteListProps) {
  const capOf = useKeyCaps();
  return (
    <nav className={css.list} data-pane tabIndex={-1} aria-label={t('reflection.myNotes')}>
      <div className={css.head}>
        <h2>{t('reflection.myNotes')}</h2>
        <Button size="small" icon={Plus} shortcut={capOf(frameKeys, 'new')} onPress={onNew}>
          {t('reflection.new')}
        </Button>
      </div>
      <ul>
        {listed.own.map((row) => (
          <OwnLink key={row.id} row={row} icon={Lock} chosen={chosen} />
        ))}
      </ul>
      {listed.shared.map(({ supervisor, rows }) => (
        <section key={supervisor.id} aria-label={t('supervision.sharedWith', { name: supervisor.name })}>
          <h2 className={css.group}>{t('supervision.sharedWith', { name: supervisor.name })}</h2>
          <ul>
            {rows.map((row) => (
              <SharedLink key={row.sharedNote} row={row} chosen={chosen} />
            ))}
          </ul>
        </section>
      ))}
      <PutAwayNotes rows={list.putAway} chosen={chosen} />
      <ToSessions />
      <ToCases />
      <ToQueue />
    </nav>
  );
}

function PutAwayNotes({ rows, chosen }: Readonly<{ rows: readonly ReflectionRow[]; chosen: ReflectionId | null }>) {
  const [isShown, setShown] = useState(false);
  const isOpen = isShown || rows.some(({ id }) => id === chosen);
  if (rows.length === 0) return null;
  return (
    <>
      <Button kind="quiet" size="small" className={css.more} expanded={isOpen} onPress={() => setShown(!isOpen)}>
        {t('reflection.putAwayGroup')}
      </Button>
      {isOpen && (
        <ul aria-label={t('reflection.putAwayGroup')}>
          {rows.map((row) => (
            <OwnLink key={row.id} row={row} icon={Archive} chosen={chosen} />
          ))}
        </ul>
      )}
    </>
  );
}

function OwnLink({ row, icon, chosen }: Readonly<{ row: ReflectionRow; icon: LucideIcon; chosen: ReflectionId | null }>) {
  return (
    <NoteLink
      note={row.id}
      icon={icon}
      name={nameOfNote(row)}
      detail={row.sharedWith.length > 0 ? t('supervision.sharedTrouble') : noteDetail(row, dateAt(hubNow()))}
      chosen={chosen}
    />
  );
}

const sharedIcons: Readonly<Record<SharedNoteStatus, LucideIcon>> = {
  waiting: UsersRound,
  returned: MessageCircleQuestion,
  'signed-off': BadgeCheck,
};

function SharedLink({ row, chosen }: Readonly<{ row: SharedNoteRow; chosen: ReflectionId | null }>) {
  return <NoteLink note={row.note} icon={sharedIcons[row.status]} name={nameOfShared(row)} detail={sharedDetail(row)} chosen={chosen} />;
}

type NoteLinkProps = Readonly<{ note: ReflectionId; icon: LucideIcon; name: string; detail: string; chosen: ReflectionId | null }>;

function NoteLink({ note, icon, name, detail, chosen }: NoteLinkProps) {
  return (
    <li>
      <Link to={paths.note(note)} className={css.row} isCurrent={note === chosen ? 'true' : undefined}>
        <Icon icon={icon} size={16} />
        <span>
          <b>{name}</b>
          <span className={css.detail}>{detail}</span>
        </span>
      </Link>
    </li>
  );
}
