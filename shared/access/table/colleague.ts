import type { Allowed } from '../sets';

export const colleagueAccess = {} as const satisfies Readonly<Record<string, Allowed>>;
