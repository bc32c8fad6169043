import type { Allowed } from '../sets';

export const actionAccess = {} as const satisfies Readonly<Record<string, Allowed>>;
