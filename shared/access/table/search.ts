import { familyWorkers, type Allowed } from '../sets';

export const searchAccess = {
  'search.find': familyWorkers,
} as const satisfies Readonly<Record<string, Allowed>>;
