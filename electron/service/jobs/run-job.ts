import { argon2id } from 'hash-wasm';
import { checkVault } from './check-vault';
import { copyVault } from './copy-vault';
import type { JobMap } from './jobs';
import { rekeyVault } from './rekey-vault';

type JobTable = { readonly [N in keyof JobMap]: (input: JobMap[N]['input']) => Promise<JobMap[N]['output']> };

/** What the worker thread can do; in tests it is done in the same thread. */
export const jobTable: JobTable = {
  derive: (input) =>
    argon2id({
      password: input.passphrase.normalize('NFKC'),
      salt: input.salt,
      memorySize: input.memoryKib,
      iterations: input.passes,
      parallelism: 1,
      hashLength: 32,
      outputType: 'binary',
    }),
  copyVault: async (input) => copyVault(input),
  checkVault: async (input) => checkVault(input),
  rekeyVault: async (input) => rekeyVault(input),
  // Loaded at the first minute: fonts and layout are large, and unlocking must not wait for them.
  minutePdf: async (input) => (await import('../documents/print-minute')).printMinute(input),
};

/** Does one job. @throws what the job throws. */
export function runJob<N extends keyof JobMap>(name: N, input: JobMap[N]['input']): Promise<JobMap[N]['output']> {
  return jobTable[name](input);
}
