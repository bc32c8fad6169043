import { useEffect } from 'react';

/**
 * The focus is never lost: when what had it goes from the screen and nothing else takes it, the pane it
 * was in gets it, or the work area when that went too. What closes by itself gives the focus back first.
 */
export function useFocusKept(): void {
  useEffect(() => {
    let last: Element | null = null;
    let panes: readonly HTMLElement[] = [];
    const focused = (event: FocusEvent): void => {
      last = event.target instanceof Element ? event.target : null;
      panes = last === null ? [] : panesAround(last);
    };
    const changed = (): void => {
      if (!isLost(last)) return;
      // A frame later: whoever took the thing away may have somewhere better in mind.
      requestAnimationFrame(() => {
        if (isLost(last)) panes.find((pane) => pane.isConnected && pane.checkVisibility())?.focus({ preventScroll: true });
      });
    };
    const watcher = new MutationObserver(changed);
    watcher.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', focused);
    return () => {
      watcher.disconnect();
      document.removeEventListener('focusin', focused);
    };
  }, []);
}

function isLost(last: Element | null): boolean {
  return last !== null && !last.isConnected && (document.activeElement === document.body || document.activeElement === null);
}

/** The panes an element stands in, the innermost first. */
function panesAround(element: Element): readonly HTMLElement[] {
  const panes: HTMLElement[] = [];
  for (
    let at = element.closest<HTMLElement>('[data-pane]');
    at !== null;
    at = at.parentElement?.closest<HTMLElement>('[data-pane]') ?? null
  ) {
    panes.push(at);
  }
  return panes;
}
