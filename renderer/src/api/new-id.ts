import { v7 as uuidv7 } from 'uuid';
import type { Id } from '../../../shared/kernel/ids';

/** A new id of the kind asked for; things get their ids in the window, so that a command repeated is one thing. */
export function newId<T extends Id<string>>(): T {
  // Every id of ours is a uuid v7, and this is one.
  return uuidv7() as T;
}
