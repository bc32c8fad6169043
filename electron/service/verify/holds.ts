/** Whether a check holds. A key or certificate so damaged that it cannot even be used makes it throw: then it does not. */
export function holds(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}
