import type { MinuteQueue, QueuedMinute } from '../../../../shared/contract/minute';
import type { MeetingId } from '../../../../shared/kernel/ids';

/** What the list has in hand: a minute by its id in the address, or a meeting's own record. */
export type Chosen =
  | { readonly kind: 'none' }
  | { readonly kind: 'minute'; readonly id: string }
  | { readonly kind: 'meeting'; readonly meeting: MeetingId };

/** Every minute of the list, in the order it is shown. */
export function listed(queue: MinuteQueue): readonly QueuedMinute[] {
  return [...queue.meetings.flatMap(({ minutes }) => minutes), ...queue.notFiled, ...queue.done];
}

/** The minute `step` places on; null at the end of the list. */
export function neighbour(queue: MinuteQueue, chosen: string, step: 1 | -1): QueuedMinute | null {
  const all = listed(queue);
  const at = all.findIndex((minute) => isChosen(minute, chosen));
  return all[at + step] ?? null;
}

/** Minutes are addressed by their discussion; find or do knows them by their own id. */
export function isChosen(minute: QueuedMinute, id: string): boolean {
  return minute.discussion === id || minute.minute === id;
}

/** The one to open first: the first that waits for somebody, else the first that is not filed. */
export function firstOf(queue: MinuteQueue): QueuedMinute | null {
  const all = listed(queue);
  return all.find(({ status }) => status === 'to-check' || status === 'to-sign') ?? all[0] ?? null;
}
