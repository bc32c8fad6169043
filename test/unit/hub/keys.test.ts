import fc from 'fast-check';
import { hkdfSync, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { generateKeyPairs, packKeyPairs, publicKeysOf, rawPublic, unpackKeyPairs } from '../../../electron/service/vault/key-pairs';
import { freshDerivation } from '../../../electron/service/vault/key-derivation';
import { isSlotSigned, makeSlot, markOf, openSlot, type KeySlot } from '../../../electron/service/vault/key-slot';
import { readCode, writeCode } from '../../../electron/service/vault/readable-code';
import { lockBox, openBox } from '../../../electron/service/vault/secret-box';
import { sealTo, unseal } from '../../../electron/service/vault/sealing';
import { runJob } from '../../../electron/service/jobs/run-job';

const owner = '019cdf00-0000-7000-8000-000000000001';

function aSlot(key: Uint8Array, sequence = 1): { slot: KeySlot; pairs: ReturnType<typeof generateKeyPairs> } {
  const pairs = generateKeyPairs();
  const derivation = freshDerivation();
  return {
    pairs,
    slot: makeSlot(pairs, { derived: key, derivation, sequence, owner, signer: pairs.ed25519, signerKey: rawPublic(pairs.ed25519) }),
  };
}

test('a box opens with its key and its context, and with nothing else', () => {
  const [key, other] = [randomBytes(32), randomBytes(32)];
  const box = lockBox(key, Buffer.from('a vault key'), 'hub A');
  expect(Buffer.from(openBox(key, box, 'hub A') ?? []).toString()).toBe('a vault key');
  expect(openBox(other, box, 'hub A')).toBe(null);
  expect(openBox(key, box, 'hub B')).toBe(null);
  expect(openBox(key, { ...box, tag: box.tag.slice(0, 8) }, 'hub A')).toBe(null);
});

test('a box with any one bit changed stays shut', () => {
  const key = randomBytes(32);
  const box = lockBox(key, randomBytes(40), 'c');
  for (const part of ['nonce', 'tag', 'text'] as const) {
    const bytes = Buffer.from(box[part], 'base64');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(openBox(key, { ...box, [part]: changed.toString('base64') }, 'c')).toBe(null);
    }
  }
});

test('what is sealed to a holder opens for them alone, and for the purpose it was sealed for', () => {
  const [holder, other] = [generateKeyPairs(), generateKeyPairs()];
  const secret = randomBytes(32);
  const sealed = sealTo(rawPublic(holder.x25519), secret, 'hub vault');
  expect(Buffer.from(unseal(holder.x25519, sealed, 'hub vault') ?? []).equals(secret)).toBe(true);
  expect(unseal(other.x25519, sealed, 'hub vault')).toBe(null);
  expect(unseal(holder.x25519, sealed, 'office vault')).toBe(null);
});

test('K10: two thousand boxes have two thousand nonces', () => {
  const key = randomBytes(32);
  expect(new Set(Array.from({ length: 2_000 }, () => lockBox(key, Buffer.alloc(1), '').nonce)).size).toBe(2_000);
});

test('a slot gives back the same three keys it was made from', () => {
  const key = randomBytes(32);
  const { slot, pairs } = aSlot(key);
  const opened = openSlot(slot, key, owner);
  expect(opened && publicKeysOf(opened)).toEqual(publicKeysOf(pairs));
  expect(unpackKeyPairs(packKeyPairs(pairs)).p256.asymmetricKeyDetails).toEqual({ namedCurve: 'prime256v1' });
});

test('a slot opens for nobody else: not with another key, not as another colleague’s', () => {
  const key = randomBytes(32);
  const { slot } = aSlot(key);
  expect(openSlot(slot, randomBytes(32), owner)).toBe(null);
  expect(openSlot(slot, key, '019cdf00-0000-7000-8000-000000000002')).toBe(null);
});

test('a slot whose parameters, keys or sequence were changed is no longer vouched for', () => {
  const { slot } = aSlot(randomBytes(32));
  expect(isSlotSigned(slot, owner)).toBe(true);
  expect(isSlotSigned({ ...slot, sequence: 2 }, owner)).toBe(false);
  expect(isSlotSigned({ ...slot, derivation: { ...slot.derivation, memoryKib: 8 } }, owner)).toBe(false);
  expect(isSlotSigned({ ...slot, keys: publicKeysOf(generateKeyPairs()) }, owner)).toBe(false);
  expect(isSlotSigned(slot, '019cdf00-0000-7000-8000-000000000002')).toBe(false);
  expect(markOf({ ...slot, sequence: 2 }).hash).not.toBe(markOf(slot).hash);
});

test('a code is read back from however people write it down', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (bytes) => {
      const code = writeCode(bytes);
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(readCode(code.toLowerCase().replaceAll('-', ' – '))).toBe(code);
      expect(readCode(code.replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(code);
    }),
  );
});

test('what is not a code is not read as one', () => {
  for (const typed of ['', '0000', `${writeCode(randomBytes(20))}0`, 'U'.repeat(32), '0000-0000-0000-0000-0000-0000-0000-000!']) {
    expect(readCode(typed)).toBe(null);
  }
});

// The Argon2id answer was computed by OpenSSL, a second implementation.
test('known answers: Argon2id of 64 MiB and three passes, and HKDF with SHA-256', async () => {
  const input = { passphrase: 'tea kettle orbit lamp', salt: Buffer.alloc(16, 7), memoryKib: 65_536, passes: 3 };
  expect(Buffer.from(await runJob('derive', input)).toString('hex')).toBe(
    '33d0330ec1e90cc5a05a0ab8eb7418510096ad56446f53d9709c7142e6db62dc',
  );
  // RFC 5869, test case 1.
  const hkdf = hkdfSync(
    'sha256',
    Buffer.alloc(22, 0x0b),
    Buffer.from('000102030405060708090a0b0c', 'hex'),
    Buffer.from('f0f1f2f3f4f5f6f7f8f9', 'hex'),
    42,
  );
  expect(Buffer.from(hkdf).toString('hex')).toBe('3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865');
});
