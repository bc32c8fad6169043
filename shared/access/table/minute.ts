import type { Allowed } from '../sets';

export const minuteAccess = {} as const satisfies Readonly<Record<string, Allowed>>;
