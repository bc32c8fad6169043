import { useEffect, useRef, useState, type ReactNode } from 'react';
import { X } from 'lucide-react';
import { t } from '../../../../shared/messages/t';
import { IconButton } from '../button/IconButton';
import { classNames } from '../styles/class-names';
import css from './Sheet.module.css';

/**
 * A sheet beside the work, never over the caret of somebody writing and never modal: the screen under
 * it stays usable. It opens by request only and moves the focus to its first control, unless one in it asks for it; Esc or the close
 * button shuts it and returns the focus, and the caret, to where it came from.
 * Name: `title`. `edge="risk"` draws the hawthorn top edge.
 */
export type SheetProps = Readonly<{
  title: string;
  onClose: () => void;
  children: ReactNode;
  side?: 'left' | 'right';
  edge?: 'plain' | 'risk';
  hideClose?: boolean;
}>;

export function Sheet({ title, onClose, children, side = 'right', edge = 'plain', hideClose = false }: SheetProps) {
  const sheet = useRef<HTMLElement>(null);
  useFocusWhileOpen(sheet);
  return (
    <aside
      ref={sheet}
      role="region"
      aria-label={title}
      tabIndex={-1}
      data-pane
      className={classNames(css.sheet, css[side], edge === 'risk' && css.risk)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className={css.header}>
        <h2>{title}</h2>
        {!hideClose && <IconButton label={t('ui.close')} icon={X} onPress={onClose} />}
      </header>
      {children}
    </aside>
  );
}

function useFocusWhileOpen(sheet: Readonly<{ current: HTMLElement | null }>): void {
  // Looked at before anything in the sheet can take the focus for itself.
  const [cameFrom] = useState(() => document.activeElement);
  useEffect(() => {
    const opened = sheet.current;
    const first = opened?.querySelector<HTMLElement>('button, input, textarea, select, a[href]');
    if (!opened?.contains(document.activeElement)) (first ?? opened)?.focus({ preventScroll: true });
    return () => {
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
    };
  }, [sheet, cameFrom]);
}
