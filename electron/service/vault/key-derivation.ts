import { randomBytes } from 'node:crypto';
import type { Jobs } from '../jobs/jobs';

/** How a passphrase becomes a key; stored beside the slot it opens. */
export interface Derivation {
  readonly name: 'argon2id';
  readonly memoryKib: number;
  readonly passes: number;
  /** 16 bytes, base64. */
  readonly salt: string;
}

/** Less than this is never derived with, whatever a hub file says. @source quality K7; OWASP's own floor is 19 MiB, t=2. */
const floor = { memoryKib: 65_536, passes: 3 };

export function freshDerivation(salt: Uint8Array = randomBytes(16)): Derivation {
  return { name: 'argon2id', ...floor, salt: Buffer.from(salt).toString('base64') };
}

/** Parameters below the floor were put there by somebody else. */
export function isBelowFloor(derivation: Derivation): boolean {
  return derivation.memoryKib < floor.memoryKib || derivation.passes < floor.passes;
}

/** The 32-byte key of a passphrase, derived on the worker thread. The caller zeroes it. */
export function deriveKey(jobs: Pick<Jobs, 'run'>, passphrase: string, derivation: Derivation): Promise<Uint8Array> {
  const { memoryKib, passes, salt } = derivation;
  return jobs.run('derive', { passphrase: passphrase.normalize('NFKC'), salt: Buffer.from(salt, 'base64'), memoryKib, passes });
}
