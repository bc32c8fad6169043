import type { Allowed } from '../sets';

export const requestAccess = {} as const satisfies Readonly<Record<string, Allowed>>;
