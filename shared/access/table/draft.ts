import type { Allowed } from '../sets';

export const draftAccess = {
  'draft.mine': 'signed-in',
} as const satisfies Readonly<Record<string, Allowed>>;
