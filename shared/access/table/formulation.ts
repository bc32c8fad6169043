import type { Allowed } from '../sets';

export const formulationAccess = {} as const satisfies Readonly<Record<string, Allowed>>;
