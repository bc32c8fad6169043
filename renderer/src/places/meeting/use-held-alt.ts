import { useEffect, useState } from 'react';

/** Whether Alt is held: the seats show their numbers meanwhile. */
export function useHeldAlt(): boolean {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    const changed = (event: KeyboardEvent): void => setHeld(event.altKey && !event.getModifierState('AltGraph'));
    const released = (): void => setHeld(false);
    window.addEventListener('keydown', changed);
    window.addEventListener('keyup', changed);
    window.addEventListener('blur', released);
    return () => {
      window.removeEventListener('keydown', changed);
      window.removeEventListener('keyup', changed);
      window.removeEventListener('blur', released);
    };
  }, []);
  return isHeld;
}
