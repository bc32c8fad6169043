import { MINUTE_MS, type Instant } from '../../kernel/instant';

const opensFor = 15 * MINUTE_MS;
const renewAfter = 10 * MINUTE_MS;

/** Whether a record opened then still answers now. A clock moved back does not close it. @source architecture.md §4 */
export function isStillOpen(openedAt: Instant | null, now: Instant): boolean {
  return openedAt !== null && now - openedAt < opensFor;
}

/** Whether opening again is worth an event: not while the last opening has five minutes left. */
export function isWorthRecording(openedAt: Instant | null, now: Instant): boolean {
  return openedAt === null || now - openedAt >= renewAfter;
}
