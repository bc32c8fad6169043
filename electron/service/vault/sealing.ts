import { diffieHellman, generateKeyPairSync, hkdfSync, type KeyObject } from 'node:crypto';
import { publicFromRaw, rawPublic } from './key-pairs';
import { lockBox, openBox, type SecretBox } from './secret-box';

/** A secret only the holder of one X25519 private key can open. */
export interface Sealed {
  /** Raw X25519 public key made for this one sealing, base64. */
  readonly ephemeral: string;
  readonly box: SecretBox;
}

/**
 * Seals a secret to a holder's public key, so that adding a colleague needs nobody's passphrase.
 * @param holder Raw X25519 public key, base64.
 * @param context What is sealed and for which hub; bound to the box.
 * @source The shape of RFC 9180 base mode: ephemeral X25519, HKDF-SHA-256 over both public keys, AES-256-GCM.
 */
export function sealTo(holder: string, secret: Uint8Array, context: string): Sealed {
  const pair = generateKeyPairSync('x25519');
  const ephemeral = rawPublic(pair.publicKey);
  const key = agree(pair.privateKey, publicFromRaw(holder, 'X25519'), ephemeral, holder, context);
  const box = lockBox(key, secret, context);
  key.fill(0);
  return { ephemeral, box };
}

/** @returns the secret, or null when it was not sealed to this key for this purpose. */
export function unseal(holder: KeyObject, sealed: Sealed, context: string): Uint8Array | null {
  const key = agree(holder, publicFromRaw(sealed.ephemeral, 'X25519'), sealed.ephemeral, rawPublic(holder), context);
  const secret = openBox(key, sealed.box, context);
  key.fill(0);
  return secret;
}

function agree(own: KeyObject, other: KeyObject, ephemeral: string, holder: string, context: string): Uint8Array {
  const shared = diffieHellman({ privateKey: own, publicKey: other });
  const salt = Buffer.concat([Buffer.from(ephemeral, 'base64'), Buffer.from(holder, 'base64')]);
  const key = new Uint8Array(hkdfSync('sha256', shared, salt, `roundtable seal 1 ${context}`, 32));
  shared.fill(0);
  return key;
}
