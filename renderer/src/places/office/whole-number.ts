/** A whole number as people type it, within limits; null for anything else. */
export function wholeNumber(typed: string, least: number, most: number): number | null {
  if (!/^\d{1,4}$/.test(typed.trim())) return null;
  const number = Number(typed.trim());
  return number >= least && number <= most ? number : null;
}
