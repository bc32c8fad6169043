import { useEffect, useState } from 'react';
import { t } from '../../../../shared/messages/t';
import { announce } from '../../ui/announce/announce';

const SPOKEN_AFTER_MS = 500;

/** Says how many results there are, once the typing pauses. */
export function useSpokenCount(count: number): void {
  useEffect(() => {
    const timer = setTimeout(() => announce(t('shell.paletteCount', { count })), SPOKEN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [count]);
}

/** Puts the focus, and the caret, back where it was. */
export function useBackOnClose(): void {
  const [cameFrom] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      // Only where nothing else has taken the focus: a command may have opened a sheet.
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected && document.activeElement === document.body) cameFrom.focus();
    },
    [cameFrom],
  );
}

/** Closes on a press outside the box. */
export function usePressElsewhere(box: Readonly<{ current: HTMLElement | null }>, onClose: () => void): void {
  useEffect(() => {
    const pressed = (event: PointerEvent): void => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) onClose();
    };
    window.addEventListener('pointerdown', pressed, { capture: true });
    return () => window.removeEventListener('pointerdown', pressed, { capture: true });
  }, [box, onClose]);
}
