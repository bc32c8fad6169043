import { useEffect, useState } from 'react';
import { X } from 'lucide-react';
import { t } from '../../../../shared/messages/t';
import { Button } from '../button/Button';
import { IconButton } from '../button/IconButton';
import { dismissToast, undoToast, useToasts, type Toast } from './toast';
import css from './ToastList.module.css';

const SHOWN_MS = 10_000;

/**
 * What was just done, above the bottom left of what it is in: it never covers the safeguarding strip. Read politely when it appears, stays
 * ten seconds (longer while the pointer or the focus is on it), and is listed in Find or do after.
 */
export function ToastList() {
  const shown = useToasts((toasts) => toasts.shown);
  if (shown.length === 0) return null;
  return (
    <section className={css.place} aria-label={t('ui.notifications')}>
      <ul className={css.list}>
        {shown.map((entry) => (
          <ToastItem key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function ToastItem({ entry }: Readonly<{ entry: Toast }>) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => dismissToast(entry.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [entry.id, isHeld]);
  return (
    <li
      className={css.toast}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{entry.message}</p>
      {entry.undo !== undefined && (
        <Button size="small" onPress={() => undoToast(entry)}>
          {t('ui.undo')}
        </Button>
      )}
      <IconButton label={t('ui.dismiss')} icon={X} size={15} onPress={() => dismissToast(entry.id)} />
    </li>
  );
}
