import type { ColleagueId } from '../../../shared/kernel/ids';
import { ok, refuse, type Refusal, type Result } from '../../../shared/kernel/result';
import { deriveKey, freshDerivation, isBelowFloor } from '../vault/key-derivation';
import type { KeyPairs } from '../vault/key-pairs';
import { openSlot } from '../vault/key-slot';
import { memberOf, type Member } from './hub-file';
import type { OpenHub } from './seat';
import type { HubTools } from './tools';

export type UnlockRefusal = Refusal<'wrong-passphrase' | 'wait' | 'hub-file-changed'>;

export interface Unlocked {
  readonly member: Member;
  readonly pairs: KeyPairs;
}

/**
 * Opens a colleague's own key slot. Every wrong key gets the same answer after the same work, whoever it was for:
 * nobody learns from it who has a seat.
 * @returns `wait` with the seconds left after too many wrong tries; a correct passphrase is not even tried then.
 */
export async function unlockSlot(
  tools: HubTools,
  open: OpenHub,
  colleague: ColleagueId,
  passphrase: string,
): Promise<Result<Unlocked, UnlockRefusal>> {
  const seconds = open.guard.secondsToWait(colleague);
  if (seconds > 0) return refuse('wait', { seconds });
  const member = memberOf(open.file, colleague);
  const slot = member?.slot ?? null;
  if (slot !== null && isBelowFloor(slot.derivation)) return refuse('hub-file-changed');
  const key = await deriveKey(tools.jobs, passphrase, slot?.derivation ?? freshDerivation());
  const pairs = slot === null ? null : openSlot(slot, key, colleague);
  key.fill(0);
  if (member === null || pairs === null) {
    open.guard.failed(colleague);
    const left = open.guard.secondsToWait(colleague);
    return left > 0 ? refuse('wait', { seconds: left }) : refuse('wrong-passphrase');
  }
  open.guard.opened(colleague);
  return ok({ member, pairs });
}
