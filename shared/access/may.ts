import type { CapabilitySet } from '../domain/colleague/events';
import type { OperationName } from '../contract/contract';
import { accessTable } from './table';

/** The colleague as far as access is concerned. */
export interface Holder {
  readonly sets: readonly CapabilitySet[];
}

/**
 * Whether somebody may do an operation. `holder` is null before sign-in. Inside a vault this is the only wall; between
 * vaults it is the key.
 */
export function may(holder: Holder | null, operation: OperationName): boolean {
  const allowed = accessTable[operation];
  if (allowed === 'anyone') return true;
  if (holder === null) return false;
  if (allowed === 'signed-in') return true;
  return holder.sets.some((set) => allowed.includes(set));
}
