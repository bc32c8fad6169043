/** The one place the window's pages come from. */
export const scheme = 'app';
export const host = 'roundtable';
export const startPage = `${scheme}://${host}/`;

/** @returns whether `url` is a page of ours: parsed, because comparing beginnings of text has been fooled before. */
export function isOurs(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed?.protocol === `${scheme}:` && parsed.host === host;
}
