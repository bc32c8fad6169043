import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, type Page, _electron } from '@playwright/test';
import { untilAttached } from './until-attached';

const folder = join(import.meta.dirname, 'bare');

export interface BareWindow {
  readonly electron: ElectronApplication;
  readonly page: Page;
  close(): Promise<void>;
}

/** The floor: the same runtime, started the same way, with nothing in its window. */
export async function launchBare(): Promise<BareWindow> {
  const profile = mkdtempSync(join(tmpdir(), 'roundtable-bare-'));
  const env = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
  const options = {
    executablePath: process.env['ROUNDTABLE_ELECTRON'] ?? '',
    args: [folder, `--user-data-dir=${profile}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...env, BARE_FILE: join(profile, 'floor.log') },
  };
  const electron = await untilAttached((timeout) => _electron.launch({ ...options, timeout }));
  const page = await electron.firstWindow();
  await page.waitForLoadState('load');
  return {
    electron,
    page,
    close: async () => {
      await electron.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Milliseconds from the creation of the process to ready-to-show. */
export async function bareStart(bare: BareWindow): Promise<number> {
  return bare.electron.evaluate(async () => {
    const marks = globalThis as unknown as { readyToShowAt?: number };
    while (marks.readyToShowAt === undefined) await new Promise((resolve) => setTimeout(resolve, 5));
    return marks.readyToShowAt - (process.getCreationTime() ?? Number.NaN);
  });
}
