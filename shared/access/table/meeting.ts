import type { Allowed } from '../sets';

export const meetingAccess = {} as const satisfies Readonly<Record<string, Allowed>>;
