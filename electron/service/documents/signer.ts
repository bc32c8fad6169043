import type { ColleagueId } from '../../../shared/kernel/ids';
import type { Refusal, Result } from '../../../shared/kernel/result';

/** A colleague's signing keys, open for one act. Certificates are DER. */
export interface DocumentSigner {
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
}

/** Keys that were opened with a passphrase; `close` overwrites them. */
export interface OpenSigner extends DocumentSigner {
  readonly close: () => void;
}

/** Where signing keys come from: a colleague's own slot, also when somebody else has the seat. */
export interface SigningKeys {
  /** Refused with `wrong-passphrase`, `throttled` or `not-confirmed`. */
  readonly open: (colleague: ColleagueId, passphrase: string) => Promise<Result<OpenSigner, Refusal>>;
  /** DER of the authority of the hub that is open, or null. */
  readonly authority: () => Uint8Array | null;
}
