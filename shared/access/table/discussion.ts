import type { Allowed } from '../sets';

export const discussionAccess = {} as const satisfies Readonly<Record<string, Allowed>>;
