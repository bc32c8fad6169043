import { Worker } from 'node:worker_threads';
import type { MinuteToPrint } from '../documents/minute-document';
import type { MadePdf } from '../documents/pdf';
import type { CheckVault, CheckedVault } from './check-vault';
import type { CopiedVault, CopyVault } from './copy-vault';

/** The heavy work that must not stand in the way of a key press; each runs on the one worker thread, in order. */
export interface JobMap {
  readonly derive: {
    readonly input: {
      readonly passphrase: string;
      readonly salt: Uint8Array;
      readonly memoryKib: number;
      readonly passes: number;
    };
    readonly output: Uint8Array;
  };
  readonly copyVault: { readonly input: CopyVault; readonly output: CopiedVault };
  readonly checkVault: { readonly input: CheckVault; readonly output: CheckedVault };
  readonly minutePdf: { readonly input: MinuteToPrint; readonly output: MadePdf };
}

export interface Jobs {
  run<N extends keyof JobMap>(name: N, input: JobMap[N]['input']): Promise<JobMap[N]['output']>;
  close(): Promise<void>;
}

interface Pending {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the worker at the first job. A worker that dies fails its jobs; the next job starts a new one. */
export function createJobs(workerFile: string): Jobs {
  let worker: Worker | null = null;
  let lastId = 0;
  const pending = new Map<number, Pending>();
  const start = (): Worker => {
    const started = new Worker(workerFile);
    started.on('message', (answer: { id: number; value?: never; error?: string }) => {
      const waiting = pending.get(answer.id);
      pending.delete(answer.id);
      if (answer.error === undefined) waiting?.resolve(answer.value as never);
      else waiting?.reject(new Error(answer.error));
    });
    started.on('exit', () => {
      worker = null;
      for (const waiting of pending.values()) waiting.reject(new Error('the worker stopped'));
      pending.clear();
    });
    return started;
  };
  return {
    run: (name, input) =>
      new Promise((resolve, reject) => {
        worker ??= start();
        lastId += 1;
        pending.set(lastId, { resolve, reject });
        worker.postMessage({ id: lastId, name, input });
      }),
    close: async () => {
      await worker?.terminate();
    },
  };
}
