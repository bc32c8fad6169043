import { familyWorkers, type Allowed } from '../sets';

export const escalationAccess = {
  // Nobody who hears that somebody is at risk is turned away; the record needs the hub's key.
  'escalation.record': 'signed-in',
  'escalation.recent': familyWorkers,
} as const satisfies Readonly<Record<string, Allowed>>;
