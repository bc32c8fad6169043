import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { capture } from './child.mjs';
import { fallbackRuntime, fallbackVersion } from './fallback-runtime.mjs';
import { modules } from './places.mjs';
import { say, Stop } from './say.mjs';

const installerLimitMs = 15_000;

/**
 * Makes sure there is an Electron to run with.
 * @returns `{ executable, version }`. The shipped version is the one in package.json; where its download
 * cannot be had, an older one stands in for running and testing (never for shipping).
 */
export async function electronRuntime() {
  const chosen = process.env.ROUNDTABLE_ELECTRON;
  if (chosen) return describe(chosen);
  const own = ownRuntime() ?? (await installOwn());
  if (own) return describe(own);
  const standIn = await fallbackRuntime();
  if (standIn) return { executable: standIn, version: fallbackVersion };
  throw new Stop('Electron could not be downloaded. Set ROUNDTABLE_ELECTRON to an Electron 45 executable and run this again.');
}

function describe(executable) {
  if (!existsSync(executable)) throw new Stop(`There is no Electron at ${executable}. Correct ROUNDTABLE_ELECTRON and run this again.`);
  const versionFile = join(dirname(executable), 'version');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : '45.0.0';
  return { executable, version };
}

function ownRuntime() {
  const pathFile = join(modules, 'electron', 'path.txt');
  if (!existsSync(pathFile)) return null;
  const executable = join(modules, 'electron', 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(executable) ? executable : null;
}

/** A failed download is remembered until the packages are installed anew, so that it costs its wait once. */
async function installOwn() {
  const failedBefore = join(modules, '.cache', 'roundtable', 'electron-download-failed');
  if (existsSync(failedBefore)) return null;
  say('Downloading Electron.');
  const installer = join(modules, 'electron', 'install.js');
  const attempt = await capture(process.execPath, [installer], { timeout: installerLimitMs, killSignal: 'SIGKILL' });
  const executable = attempt.code === 0 ? ownRuntime() : null;
  if (executable) {
    if (process.platform !== 'win32') chmodSync(executable, 0o755);
    return executable;
  }
  say('Electron’s own download is not reachable from here.');
  mkdirSync(dirname(failedBefore), { recursive: true });
  writeFileSync(failedBefore, '');
  return null;
}
