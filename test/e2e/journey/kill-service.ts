import { expect, type ElectronApplication } from '@playwright/test';

/** Ends the process that holds the record with SIGKILL: none of its handlers run. Waits until it is gone. */
export async function killService(electron: ElectronApplication): Promise<void> {
  const pidOf = (): Promise<number> =>
    electron.evaluate(({ app }) => app.getAppMetrics().find((metric) => metric.name === 'Roundtable records')?.pid ?? 0);
  await expect.poll(pidOf, { timeout: 60_000 }).toBeGreaterThan(0);
  const before = await pidOf();
  process.kill(before, 'SIGKILL');
  await expect.poll(pidOf, { timeout: 60_000 }).not.toBe(before);
}
