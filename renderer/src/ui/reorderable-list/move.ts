/** The list with one item at another place; the same list when nothing moves. */
export function moved<T>(items: readonly T[], from: number, to: number): readonly T[] {
  const item = items[from];
  if (item === undefined || from === to || to < 0 || to >= items.length) return items;
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** Where a dragged row would land: before the first row whose middle is below the pointer. */
export function landingIndex(middles: readonly number[], pointerY: number, from: number): number {
  const before = middles.findIndex((middle) => pointerY < middle);
  const at = before === -1 ? middles.length : before;
  return at > from ? at - 1 : at;
}
