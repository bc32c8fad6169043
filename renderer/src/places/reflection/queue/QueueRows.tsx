import { useState } from 'react';
import type { LucideIcon } from 'lucide-react';
import type { SharedNoteRow } from '../../../../../shared/contract/supervision';
import { t } from '../../../../../shared/messages/t';
import { Button } from '../../../ui/button/Button';
import { Icon } from '../../../ui/icon/Icon';
import { Link } from '../../../ui/link/Link';
import { paths } from '../../../ui/place/paths';
import css from '../NoteList.module.css';

/** How many rows are drawn at once: what nobody scrolls to does not hold up what they came for. */
const drawnFirst = 20;

type RowsProps = Readonly<{
  rows: readonly SharedNoteRow[];
  icon: LucideIcon;
  chosen: string;
  wordsOf: (row: SharedNoteRow) => string;
  /** How many are drawn before somebody asks for the rest. */
  drawn?: number;
}>;

/** Rows under a heading of their own; nothing where there are none. */
export function QueueGroup({ title, ...rows }: RowsProps & Readonly<{ title: string }>) {
  if (rows.rows.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className={css.group}>{title}</h2>
      <QueueRows {...rows} />
    </section>
  );
}

/** Notes of the queue: the first twenty, all of them on request, and always as far as the one in hand. */
export function QueueRows({ rows, icon, chosen, wordsOf, drawn = drawnFirst }: RowsProps) {
  const [isAll, setAll] = useState(false);
  const inHand = rows.findIndex(({ sharedNote }) => sharedNote === chosen);
  const shown = isAll ? rows : rows.slice(0, Math.max(drawn, inHand + 1));
  return (
    <>
      <ul>
        {shown.map((row) => (
          <li key={row.sharedNote}>
            <Link to={paths.sharedNote(row.sharedNote)} className={css.row} isCurrent={row.sharedNote === chosen ? 'true' : undefined}>
              <Icon icon={icon} size={16} />
              <span>
                <b>{row.author.name}</b>
                <span className={css.detail}>{wordsOf(row)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {rows.length > drawn && (
        <MoreButton
          isAll={isAll}
          onAll={setAll}
          words={isAll ? t('supervision.firstRows', { count: drawn }) : t('supervision.everyRow', { count: rows.length })}
        />
      )}
    </>
  );
}

/** Stays where it is when it is pressed, so that the focus does. */
export function MoreButton({ isAll, onAll, words }: Readonly<{ isAll: boolean; onAll: (isAll: boolean) => void; words: string }>) {
  return (
    <Button kind="quiet" size="small" className={css.more} onPress={() => onAll(!isAll)}>
      {words}
    </Button>
  );
}
