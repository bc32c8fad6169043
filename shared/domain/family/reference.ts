/**
 * The neutral reference a family has in file names: the hub's initials and a running number, `KE-0417`. It says nothing
 * about anybody.
 * @param last The highest number in use; 0 when there is none.
 */
export function nextReference(hubName: string, last: number): string {
  const initials = [...hubName.normalize('NFKD').matchAll(/(?<![\p{L}\p{M}])[\p{L}]/gu)].map(([letter]) => letter.toUpperCase());
  const letters = initials
    .filter((letter) => /[A-Z]/.test(letter))
    .slice(0, 2)
    .join('');
  return `${letters === '' ? 'RT' : letters}-${String(last + 1).padStart(4, '0')}`;
}
