import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createJobs, type Jobs } from '../../../electron/service/jobs/jobs';

let jobs: Jobs;
afterEach(async () => {
  vi.useRealTimers();
  await jobs.close();
});

const thread = (passphrase = 'live'): Promise<Uint8Array> =>
  jobs.run('derive', { passphrase, salt: new Uint8Array(16), memoryKib: 8, passes: 1 });

describe('the worker', () => {
  test('takes job after job while there are some', async () => {
    jobs = createJobs(join(import.meta.dirname, '../../fixtures/echo-worker.mjs'));
    const threads = await Promise.all([thread(), thread(), thread()]);
    expect(new Set(threads).size).toBe(1);
  });

  test('ends when it had nothing to do for a while, and the next job has a new one', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    jobs = createJobs(join(import.meta.dirname, '../../fixtures/echo-worker.mjs'));
    const first = await thread();
    const soon = await thread();
    vi.advanceTimersByTime(1_000);
    const later = await thread();
    expect(soon).toBe(first);
    expect(later).not.toBe(first);
  });

  test('that dies fails its jobs, and the next job has a new one', async () => {
    jobs = createJobs(join(import.meta.dirname, '../../fixtures/echo-worker.mjs'));
    await expect(thread('die')).rejects.toThrow('the worker stopped');
    await expect(thread()).resolves.toBeDefined();
  });
});
