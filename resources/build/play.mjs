import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child.mjs';
import { modules, root } from './places.mjs';
import { readyToRun } from './ready.mjs';
import { say } from './say.mjs';

/**
 * Runs the scripts of test/<folder> against the real window; what they leave is in out/<folder>.
 * @returns the exit code.
 */
export async function playInWindow(folder, announcement) {
  const application = await readyToRun();
  mkdirSync(join(root, 'out', folder), { recursive: true });
  say(announcement);
  const playwright = join(modules, '@playwright', 'test', 'cli.js');
  const config = join('test', folder, 'playwright.config.ts');
  try {
    return await run(process.execPath, [playwright, 'test', '--config', config, ...process.argv.slice(2)], {
      env: { ...application.env, ROUNDTABLE_ELECTRON: application.executable },
    });
  } finally {
    application.end();
  }
}
