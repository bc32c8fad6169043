import type { Allowed } from '../sets';

export const searchAccess = {} as const satisfies Readonly<Record<string, Allowed>>;
