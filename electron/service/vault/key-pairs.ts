import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';
import type { PublicKeys } from '../../../shared/domain/colleague/events';

/** A person's three private keys: X25519 opens vault keys, Ed25519 signs the journal, P-256 signs documents. */
export interface KeyPairs {
  readonly x25519: KeyObject;
  readonly ed25519: KeyObject;
  readonly p256: KeyObject;
}

export function generateKeyPairs(): KeyPairs {
  return {
    x25519: generateKeyPairSync('x25519').privateKey,
    ed25519: generateKeyPairSync('ed25519').privateKey,
    p256: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey,
  };
}

export function publicKeysOf(pairs: KeyPairs): PublicKeys {
  return {
    x25519: rawPublic(pairs.x25519),
    ed25519: rawPublic(pairs.ed25519),
    p256: createPublicKey(pairs.p256).export({ format: 'der', type: 'spki' }).toString('base64'),
  };
}

/** The raw 32-byte public key of an X25519 or Ed25519 key, base64. */
export function rawPublic(key: KeyObject): string {
  const { x } = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' });
  return Buffer.from(x ?? '', 'base64url').toString('base64');
}

export function publicFromRaw(raw: string, curve: 'X25519' | 'Ed25519'): KeyObject {
  return createPublicKey({ key: { kty: 'OKP', crv: curve, x: Buffer.from(raw, 'base64').toString('base64url') }, format: 'jwk' });
}

/** The three private keys as bytes, each PKCS #8 with its length (two bytes) before it. The caller zeroes them. */
export function packKeyPairs(pairs: KeyPairs): Uint8Array {
  const parts = [pairs.x25519, pairs.ed25519, pairs.p256].map((key) => key.export({ format: 'der', type: 'pkcs8' }));
  const packed = Buffer.concat(parts.flatMap((part) => [lengthOf(part), part]));
  for (const part of parts) part.fill(0);
  return packed;
}

/** Reads what `packKeyPairs` wrote. */
export function unpackKeyPairs(packed: Uint8Array): KeyPairs {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  const keys: KeyObject[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = bytes.readUInt16BE(at);
    keys.push(createPrivateKey({ key: bytes.subarray(at + 2, at + 2 + length), format: 'der', type: 'pkcs8' }));
    at += 2 + length;
  }
  const [x25519, ed25519, p256] = keys;
  if (x25519 === undefined || ed25519 === undefined || p256 === undefined) throw new Error('a key slot holds three keys');
  return { x25519, ed25519, p256 };
}

export function signBytes(ed25519: KeyObject, text: string): string {
  return sign(null, Buffer.from(text, 'utf8'), ed25519).toString('base64');
}

/** @param publicKey Raw Ed25519, base64. */
export function isSignedBy(publicKey: string, text: string, signature: string | Uint8Array): boolean {
  const bytes = typeof signature === 'string' ? Buffer.from(signature, 'base64') : signature;
  return verify(null, Buffer.from(text, 'utf8'), publicFromRaw(publicKey, 'Ed25519'), bytes);
}

function lengthOf(part: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(part.length);
  return length;
}
