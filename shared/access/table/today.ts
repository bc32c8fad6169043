import { familyWorkers, type Allowed } from '../sets';

export const todayAccess = {
  'today.show': familyWorkers,
} as const satisfies Readonly<Record<string, Allowed>>;
