import { argon2id } from 'hash-wasm';
import { parentPort } from 'node:worker_threads';
import type { JobMap } from './jobs';

type Jobs = { readonly [N in keyof JobMap]: (input: JobMap[N]['input']) => Promise<JobMap[N]['output']> };

const jobs: Jobs = {
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
};

parentPort?.on('message', (message: { id: number; name: keyof JobMap; input: never }) => {
  void answer(message);
});

async function answer(message: { id: number; name: keyof JobMap; input: never }): Promise<void> {
  try {
    parentPort?.postMessage({ id: message.id, value: await jobs[message.name](message.input) });
  } catch (error) {
    parentPort?.postMessage({ id: message.id, error: error instanceof Error ? error.message : 'unknown' });
  }
}
