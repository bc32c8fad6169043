import type { Allowed } from '../sets';

export const relationshipAccess = {
  'relationship.list': ['manager'],
  'relationship.mine': 'signed-in',
  'relationship.begin': ['manager'],
  'relationship.end': ['manager'],
} as const satisfies Readonly<Record<string, Allowed>>;
