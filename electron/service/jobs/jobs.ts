import { Worker } from 'node:worker_threads';
import type { MinuteToPrint } from '../documents/minute-document';
import type { MadePdf } from '../documents/pdf';
import type { CheckVault, CheckedVault } from './check-vault';
import type { CopiedVault, CopyVault } from './copy-vault';
import type { RekeyedVault, RekeyVault } from './rekey-vault';

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
  readonly rekeyVault: { readonly input: RekeyVault; readonly output: RekeyedVault };
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

/** How long a worker without work is kept, in milliseconds: the 64 MiB a key derivation needs, and what it saw, go with it. */
const keptIdleMs = 1_000;

/** A worker and the jobs it still owes an answer. */
interface Running {
  readonly worker: Worker;
  readonly pending: Map<number, Pending>;
}

/** Starts the worker when there is a job and ends it when there is none. A worker that dies fails its jobs; the next job starts a new one. */
export function createJobs(workerFile: string): Jobs {
  let running: Running | null = null;
  let rest: NodeJS.Timeout | undefined;
  let lastId = 0;
  const end = async (): Promise<void> => {
    const ended = running;
    running = null;
    await ended?.worker.terminate();
  };
  const start = (): Running => {
    const started: Running = { worker: new Worker(workerFile), pending: new Map() };
    started.worker.on('message', (answer: { id: number; value?: never; error?: string }) => {
      const waiting = started.pending.get(answer.id);
      started.pending.delete(answer.id);
      if (answer.error === undefined) waiting?.resolve(answer.value as never);
      else waiting?.reject(new Error(answer.error));
      if (started.pending.size === 0) rest = setTimeout(() => void end(), keptIdleMs).unref();
    });
    started.worker.on('exit', () => {
      if (running === started) running = null;
      for (const waiting of started.pending.values()) waiting.reject(new Error('the worker stopped'));
    });
    return started;
  };
  return {
    run: (name, input) =>
      new Promise((resolve, reject) => {
        clearTimeout(rest);
        running ??= start();
        lastId += 1;
        running.pending.set(lastId, { resolve, reject });
        running.worker.postMessage({ id: lastId, name, input });
      }),
    close: end,
  };
}
