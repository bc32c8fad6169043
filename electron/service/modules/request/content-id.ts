import { createHash } from 'node:crypto';
import type { Id } from '../../../../shared/kernel/ids';

/**
 * An id that follows from what it names, so that importing the same rows twice makes the same requests.
 * It has the form of a uuid v7 with a time of zero, which no minted id can have.
 */
export function contentId<T extends Id<string>>(...parts: readonly (string | number)[]): T {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  const variant = (0x8 | (Number.parseInt(hash.slice(3, 4), 16) & 0x3)).toString(16);
  // The text is built in the form every id has.
  return `00000000-0000-7${hash.slice(0, 3)}-${variant}${hash.slice(4, 7)}-${hash.slice(7, 19)}` as T;
}
