/** F6: moves the focus to the next pane of the window, in reading order, round and round. */
export function focusPane(direction: 'next' | 'previous'): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(isInnermostShown);
  const at = currentPane(panes);
  const first = direction === 'next' ? 0 : panes.length - 1;
  const next = direction === 'next' ? at + 1 : at - 1;
  const target = at === -1 ? panes[first] : panes[(next + panes.length) % panes.length];
  target?.focus();
}

// The work area is a pane too, for screens that have no panes of their own.
function isInnermostShown(pane: HTMLElement): boolean {
  return pane.getClientRects().length > 0 && pane.querySelector('[data-pane]') === null;
}

function currentPane(panes: readonly HTMLElement[]): number {
  const pane = document.activeElement?.closest<HTMLElement>('[data-pane]');
  return pane === undefined || pane === null ? -1 : panes.indexOf(pane);
}
