import { useEffect, useRef, type RefObject } from 'react';

/** For the form and for the button it takes the place of. */
export interface SwappedFocus {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly opener: RefObject<HTMLButtonElement | null>;
}

/**
 * Where a form takes the place of the button that opens it, the focus goes to its first control unless it has
 * chosen another, and back to the button.
 */
export function useSwappedFocus(isOpen: boolean): SwappedFocus {
  const form = useRef<HTMLFormElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (isOpen === wasOpen.current) return;
    wasOpen.current = isOpen;
    if (!isOpen) opener.current?.focus();
    else if (form.current?.contains(document.activeElement) === false) {
      form.current.querySelector<HTMLElement>('button, input:not([hidden]), textarea')?.focus();
    }
  }, [isOpen]);
  return { form, opener };
}
