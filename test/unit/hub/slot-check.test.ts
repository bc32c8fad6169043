import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Member } from '../../../electron/service/hub/hub-file';
import { slotVerdict } from '../../../electron/service/hub/slot-check';
import { freshDerivation } from '../../../electron/service/vault/key-derivation';
import { generateKeyPairs, publicKeysOf, rawPublic, type KeyPairs } from '../../../electron/service/vault/key-pairs';
import { makeSlot, markOf, type KeySlot } from '../../../electron/service/vault/key-slot';
import { noColleague, type ColleagueState } from '../../../shared/domain/colleague/state';
import { colleagues } from '../../builders/directory';

const id = colleagues.bethan;
const own = generateKeyPairs();
const invitation = generateKeyPairs();
const stranger = generateKeyPairs();
const recovery = generateKeyPairs();

function slotBy(signer: KeyPairs, sequence: number, pairs: KeyPairs = own): KeySlot {
  return makeSlot(pairs, {
    derived: randomBytes(32),
    derivation: freshDerivation(),
    sequence,
    owner: id,
    signer: signer.ed25519,
    signerKey: rawPublic(signer.ed25519),
  });
}

function member(slot: KeySlot | null): Member {
  return { id, name: 'Bethan Pryce', title: 'Early help', comfort: null, slot, sealed: null, invitation: null, ownCode: null };
}

const first = slotBy(invitation, 1);
const invited: ColleagueState = { ...noColleague, standing: 'invited', signsIn: true, invitation: rawPublic(invitation.ed25519) };
const enrolled: ColleagueState = { ...invited, standing: 'enrolled', invitation: null, keys: publicKeysOf(own), slot: markOf(first) };
const recoveryKey = rawPublic(recovery.ed25519);

describe('the slot of the hub file beside the office journal', () => {
  test('fits when it is the one the journal knows', () => {
    expect(slotVerdict(member(first), enrolled, recoveryKey)).toBe('fits');
    expect(slotVerdict(member(null), invited, recoveryKey)).toBe('fits');
  });

  test('may be one step ahead by the holder of the invitation, the person themselves, or the recovery code', () => {
    expect(slotVerdict(member(first), invited, recoveryKey)).toBe('enrolment-pending');
    expect(slotVerdict(member(slotBy(own, 2)), enrolled, recoveryKey)).toBe('passphrase-pending');
    expect(slotVerdict(member(slotBy(recovery, 2, generateKeyPairs())), enrolled, recoveryKey)).toBe('enrolment-pending');
  });

  test('is refused when a stranger put it there', () => {
    expect(slotVerdict(member(slotBy(stranger, 1)), invited, recoveryKey)).toBe('changed');
    expect(slotVerdict(member(slotBy(stranger, 2, stranger)), enrolled, recoveryKey)).toBe('changed');
    expect(slotVerdict(member(slotBy(own, 2, stranger)), enrolled, recoveryKey)).toBe('changed');
    expect(slotVerdict(member(first), null, recoveryKey)).toBe('changed');
  });

  test('is refused when it is older, a copy with another passphrase, two steps ahead, or gone', () => {
    const later: ColleagueState = { ...enrolled, slot: markOf(slotBy(own, 2)) };
    expect(slotVerdict(member(first), later, recoveryKey)).toBe('changed');
    expect(slotVerdict(member(slotBy(own, 1)), enrolled, recoveryKey)).toBe('changed');
    expect(slotVerdict(member(slotBy(own, 3)), enrolled, recoveryKey)).toBe('changed');
    expect(slotVerdict(member(null), enrolled, recoveryKey)).toBe('changed');
  });
});
