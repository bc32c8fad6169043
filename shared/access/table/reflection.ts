import type { Allowed } from '../sets';

/** Everybody has notes of their own; whose they are is settled by the key, not by a role. */
export const reflectionAccess = {
  'reflection.begin': 'signed-in',
  'reflection.write': 'signed-in',
  'reflection.retitle': 'signed-in',
  'reflection.changeModel': 'signed-in',
  'reflection.link': 'signed-in',
  'reflection.unlink': 'signed-in',
  'reflection.putAway': 'signed-in',
  'reflection.bringBack': 'signed-in',
  'reflection.setAfterMeeting': 'signed-in',
  'reflection.list': 'signed-in',
  'reflection.read': 'signed-in',
  'reflection.names': 'signed-in',
} as const satisfies Readonly<Record<string, Allowed>>;
