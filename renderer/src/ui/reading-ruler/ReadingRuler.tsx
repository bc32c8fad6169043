import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useComfortState } from '../comfort/use-comfort';
import { middleFor, type Stretch } from './ruler-place';
import { lineHeight, useRuler } from './ruler-state';
import css from './ReadingRuler.module.css';

/**
 * A band over the line being read, for whoever turned it on in reading comfort. It lies where the pointer
 * was last, or on what has the focus, or on the line with the caret, whichever moved last. It takes no
 * press and is not read aloud. Drawn above everything, at the end of the page.
 */
export function ReadingRuler() {
  const isOn = useComfortState(({ comfort }) => comfort.ruler === 'on');
  return isOn ? createPortal(<Band />, document.body) : null;
}

function Band() {
  const middle = useRuler((ruler) => ruler.middle);
  useFollowing();
  return <div className={css.band} style={{ top: `${middle}px` }} aria-hidden="true" data-reading-ruler />;
}

function useFollowing(): void {
  useEffect(() => {
    const { placed } = useRuler.getState();
    const byPointer = (event: PointerEvent): void => placed(event.clientY);
    const byFocus = (): void => {
      const focused = caretLine() ?? focusedBox();
      if (focused !== null) placed(middleFor(focused, lineHeight(), window.innerHeight));
    };
    byFocus();
    window.addEventListener('pointermove', byPointer);
    document.addEventListener('focusin', byFocus);
    document.addEventListener('selectionchange', byFocus);
    return () => {
      window.removeEventListener('pointermove', byPointer);
      document.removeEventListener('focusin', byFocus);
      document.removeEventListener('selectionchange', byFocus);
    };
  }, []);
}

/** The line with the caret, where a page of text is being written. */
function caretLine(): Stretch | null {
  const selection = document.getSelection();
  const isWriting = document.activeElement instanceof HTMLElement && document.activeElement.isContentEditable;
  if (!isWriting || selection === null || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0).cloneRange();
  range.collapse(false);
  return range.getClientRects()[0] ?? null;
}

function focusedBox(): Stretch | null {
  const focused = document.activeElement;
  // A pane that has the focus is where reading begins, not a line.
  if (focused === null || focused === document.body || focused.hasAttribute('data-pane')) return null;
  return focused.getBoundingClientRect();
}
