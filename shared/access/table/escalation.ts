import type { Allowed } from '../sets';

export const escalationAccess = {} as const satisfies Readonly<Record<string, Allowed>>;
