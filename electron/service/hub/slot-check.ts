import type { ColleagueState } from '../../../shared/domain/colleague/state';
import { isSlotSigned, markOf } from '../vault/key-slot';
import type { Member } from './hub-file';

/** How a member's slot in the hub file stands to the office journal. */
export type SlotVerdict =
  | 'fits'
  /** A step was written to the file and the process ended before the journal had it; the journal catches up. */
  | 'enrolment-pending'
  | 'passphrase-pending'
  /** Somebody else put this slot there, or an older file was put back. */
  | 'changed';

/**
 * Compares a slot with what the journal mirrors of it. The file is written first and the journal second, so the file
 * may be one step ahead, and only with the signature of somebody who had the right to that step.
 * @param recoveryKey The Ed25519 public key of the recovery code the journal knows, base64.
 */
export function slotVerdict(member: Member, state: ColleagueState | null, recoveryKey: string | null): SlotVerdict {
  const { slot } = member;
  if (state === null || state.standing === 'none') return 'changed';
  if (slot === null) return state.keys === null || state.standing === 'left' ? 'fits' : 'changed';
  if (state.slot === null || state.keys === null) {
    const isInvited = state.invitation === slot.signer && slot.sequence === 1;
    return isInvited && isSlotSigned(slot, member.id) ? 'enrolment-pending' : 'changed';
  }
  if (slot.sequence === state.slot.sequence) return markOf(slot).hash === state.slot.hash ? 'fits' : 'changed';
  if (slot.sequence !== state.slot.sequence + 1 || !isSlotSigned(slot, member.id)) return 'changed';
  if (slot.signer === recoveryKey) return 'enrolment-pending';
  return slot.signer === state.keys.ed25519 && sameKeys(slot.keys, state.keys) ? 'passphrase-pending' : 'changed';
}

function sameKeys(left: object, right: object): boolean {
  const [a, b] = [Object.entries(left), Object.entries(right)];
  return a.length === b.length && a.every(([name, value]) => b.some(([other, same]) => other === name && same === value));
}
