/** Two different groups of a code to ask for, in order; chosen anew each time. */
export function groupsToRetype(count: number): readonly [number, number] {
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint32Array(2));
  const left = first % count;
  const right = (left + 1 + (second % (count - 1))) % count;
  return left < right ? [left, right] : [right, left];
}

/** Whether a group was retyped, in any case, with O for 0 and I or L for 1. */
export function isSameGroup(group: string, typed: string): boolean {
  return typed.trim().toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1') === group;
}
