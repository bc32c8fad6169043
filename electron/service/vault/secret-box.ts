import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** AES-256-GCM: nonce (12 bytes), tag (16 bytes) and ciphertext, base64. */
export interface SecretBox {
  readonly nonce: string;
  readonly tag: string;
  readonly text: string;
}

/** Locks bytes under a 32-byte key. `context` is bound to the box: it opens only where it was meant to. */
export function lockBox(key: Uint8Array, secret: Uint8Array, context: string): SecretBox {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(context, 'utf8'));
  const text = Buffer.concat([cipher.update(secret), cipher.final()]);
  return { nonce: nonce.toString('base64'), tag: cipher.getAuthTag().toString('base64'), text: text.toString('base64') };
}

/** @returns the bytes, or null when the key or the context does not fit or a byte was changed. */
export function openBox(key: Uint8Array, box: SecretBox, context: string): Uint8Array | null {
  const tag = Buffer.from(box.tag, 'base64');
  const nonce = Buffer.from(box.nonce, 'base64');
  // A shorter tag would be easier to forge, and Node takes one.
  if (tag.length !== 16 || nonce.length !== 12) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce);
  decipher.setAAD(Buffer.from(context, 'utf8'));
  decipher.setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(Buffer.from(box.text, 'base64')), decipher.final()]);
  } catch {
    return null;
  }
}
