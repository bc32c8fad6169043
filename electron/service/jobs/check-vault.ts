import { verify, createPublicKey } from 'node:crypto';
import { openDatabase, VaultDamaged, WrongKey } from '../vault/database';
import { verifyJournal } from '../journal/verify';

export interface CheckVault {
  readonly path: string;
  readonly key: Uint8Array;
  readonly nativeBinding: string | undefined;
  /** Each colleague's raw Ed25519 public keys, base64: the one of now and those before a recovery. */
  readonly signers: Readonly<Record<string, readonly string[]>>;
}

export interface CheckedVault {
  readonly intact: boolean;
}

/** Reads every page of a vault, so that a flipped byte anywhere shows, and walks its journal to the signed heads. */
export function checkVault({ path, key, nativeBinding, signers }: CheckVault): CheckedVault {
  try {
    const vault = openDatabase({ path, key, readonly: true, nativeBinding });
    try {
      if (vault.read.pragma('integrity_check', { simple: true }) !== 'ok') return { intact: false };
      return { intact: verifyJournal(vault.read, (signer, head, signature) => isSigned(signers[signer] ?? [], head, signature)).intact };
    } finally {
      vault.close();
    }
  } catch (error) {
    if (error instanceof VaultDamaged || error instanceof WrongKey || isCorrupt(error)) return { intact: false };
    throw error;
  }
}

function isSigned(publicKeys: readonly string[], head: string, signature: Uint8Array): boolean {
  return publicKeys.some((raw) => {
    const key = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(raw, 'base64').toString('base64url') },
      format: 'jwk',
    });
    return verify(null, Buffer.from(head, 'utf8'), key, signature);
  });
}

function isCorrupt(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_IOERR') || code === 'SQLITE_NOTADB';
}
