import { sign } from 'node:crypto';
import type { ColleagueId } from '../../../shared/kernel/ids';
import { ok, refuse, type Refusal, type Result } from '../../../shared/kernel/result';
import { rawPublic, type KeyPairs } from '../vault/key-pairs';
import type { OfficeFacts } from '../views/directory/directory';
import { openHub, type Keeping } from './keeping';
import { unlockSlot } from './unlock-slot';

/** A colleague's signing keys, open for one act. Certificates are DER. */
export interface Signer {
  readonly name: string;
  readonly certificate: Uint8Array;
  /** The hub's own authority, which issued the certificate. */
  readonly authority: Uint8Array;
  /** ECDSA over SHA-256 of the bytes, DER as CMS wants it. */
  readonly signP256: (bytes: Uint8Array) => Uint8Array;
  /** Raw Ed25519, 64 bytes. */
  readonly signEd25519: (bytes: Uint8Array) => Uint8Array;
  /** Raw, 32 bytes. */
  readonly ed25519PublicKey: Uint8Array;
  /** After this nothing can be signed any more. */
  readonly close: () => void;
}

export interface SignerFor {
  /** Opens the signing keys of any colleague of the hub with their own passphrase, for one act. */
  readonly open: (colleague: ColleagueId, passphrase: string) => Promise<Result<Signer, Refusal>>;
  /** DER of the authority of the hub that is open, or null. */
  readonly authority: () => Uint8Array | null;
}

/**
 * A second colleague may sign at the same desk: their passphrase opens their slot and nothing of it is kept. The
 * person with the seat is asked for theirs too.
 */
export function createSignerFor(keeping: Keeping): SignerFor {
  return {
    open: async (colleague, passphrase) => {
      const opened = openHub(keeping);
      if (!opened.ok) return opened;
      const { seated } = keeping.room;
      if (seated === null) return refuse('not-signed-in');
      const unlocked = await unlockSlot(keeping.tools, opened.value, colleague, passphrase);
      return unlocked.ok ? signerOf(seated.facts, colleague, unlocked.value.pairs) : unlocked;
    },
    authority: () => {
      const certificate = keeping.room.seated?.facts.hub.authority ?? null;
      return certificate === null ? null : Buffer.from(certificate, 'base64');
    },
  };
}

/** The signer of a confirmed colleague; anybody else is refused with `not-confirmed`. */
export function signerOf(facts: OfficeFacts, colleague: ColleagueId, pairs: KeyPairs): Result<Signer, Refusal<'not-confirmed'>> {
  const state = facts.colleagues.get(colleague);
  const { authority } = facts.hub;
  if (state?.standing !== 'confirmed' || state.certificate === null || state.details === null || authority === null)
    return refuse('not-confirmed');
  let held: KeyPairs | null = pairs;
  const keys = (): KeyPairs => {
    if (held === null) throw new Error('these signing keys were closed');
    return held;
  };
  return ok({
    name: state.details.name,
    certificate: Buffer.from(state.certificate, 'base64'),
    authority: Buffer.from(authority, 'base64'),
    signP256: (bytes) => sign('sha256', bytes, { key: keys().p256, dsaEncoding: 'der' }),
    signEd25519: (bytes) => sign(null, bytes, keys().ed25519),
    ed25519PublicKey: Buffer.from(rawPublic(pairs.ed25519), 'base64'),
    close: () => {
      held = null;
    },
  });
}
