import type { Allowed } from '../sets';

export const familyAccess = {} as const satisfies Readonly<Record<string, Allowed>>;
