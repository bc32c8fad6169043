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
