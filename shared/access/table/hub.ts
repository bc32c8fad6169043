import type { Allowed } from '../sets';

export const hubAccess = {} as const satisfies Readonly<Record<string, Allowed>>;
