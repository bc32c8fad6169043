import { parentPort } from 'node:worker_threads';
import type { JobMap } from './jobs';
import { runJob } from './run-job';

parentPort?.on('message', (message: { id: number; name: keyof JobMap; input: never }) => {
  void answer(message);
});

async function answer(message: { id: number; name: keyof JobMap; input: never }): Promise<void> {
  try {
    parentPort?.postMessage({ id: message.id, value: await runJob(message.name, message.input) });
  } catch (error) {
    parentPort?.postMessage({ id: message.id, error: error instanceof Error ? error.message : 'unknown' });
  }
}
