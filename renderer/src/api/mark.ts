/** The moments that are measured; they hold no data and cost nothing when nobody measures. */
export type Moment = 'sign-in-shown' | 'unlock-submitted' | 'agenda-shown' | 'draft-kept';

/** Notes a moment in the window's own timeline, once what led to it is drawn. */
export function markDrawn(moment: Moment): void {
  requestAnimationFrame(() => mark(moment));
}

/** Notes a moment as it happens. */
export function mark(moment: Moment): void {
  performance.mark(`roundtable/${moment}`);
}
