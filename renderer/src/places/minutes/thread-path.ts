const bend = 6;
/** Height of a line of the page, in CSS pixels, for a sentence of several. */
const sentenceLine = 24;

/**
 * An SVG path from the right edge of a captured line to the left edge of its sentence, in the coordinates of `root`.
 * Empty when one of the two is not there or is scrolled out of its pane.
 */
export function threadPath(root: HTMLElement, line: string): string {
  const from = root.querySelector(`[data-line="${CSS.escape(line)}"]`);
  const to = root.querySelector(`[data-sentence="${CSS.escape(line)}"]`);
  if (from === null || to === null) return '';
  const start = from.getBoundingClientRect();
  const end = to.getClientRects()[0] ?? to.getBoundingClientRect();
  const [startY, endY] = [start.top + 18, end.top + Math.min(end.height, sentenceLine) / 2];
  // It ends before the seat's code, not through it.
  const left = to.closest('li')?.getBoundingClientRect().left ?? end.left;
  if (!isInView(from, startY) || !isInView(to, endY)) return '';
  const origin = root.getBoundingClientRect();
  return pathBetween(start.right - origin.left - 1, startY - origin.top, left - origin.left - 3, endY - origin.top);
}

function isInView(element: Element, y: number): boolean {
  const pane = element.closest('[data-thread-scroll]')?.getBoundingClientRect();
  return pane === undefined || (y > pane.top && y < pane.bottom);
}

/** Out, round a corner, along, round a corner, in. A level thread has no corners. */
function pathBetween(x1: number, y1: number, x2: number, y2: number): string {
  if (Math.abs(y2 - y1) < bend * 2) return `M ${x1} ${y1} L ${x2} ${y2}`;
  const middle = (x1 + x2) / 2;
  const down = y2 > y1 ? bend : -bend;
  return [
    `M ${x1} ${y1}`,
    `H ${middle - bend}`,
    `Q ${middle} ${y1} ${middle} ${y1 + down}`,
    `V ${y2 - down}`,
    `Q ${middle} ${y2} ${middle + bend} ${y2}`,
    `H ${x2}`,
  ].join(' ');
}
