import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child.mjs';
import { modules, root } from './places.mjs';
import { say, seconds, Stop } from './say.mjs';

/** Installs the packages of the lock file when they are missing or differ from it. */
export async function ensurePackages() {
  if (packagesMatchLock()) return;
  const startedAtMs = Date.now();
  say('Installing packages. This takes a minute the first time.');
  const npm = process.env.npm_execpath;
  // Node 20 is enough to install: warnings about the Node some tools want are answered by tool-node.mjs.
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = npm?.endsWith('.js') ? await run(process.execPath, [npm, ...args]) : await run('npm', args);
  if (code !== 0) throw new Stop('The packages could not be installed. Check the connection to your npm registry, then run this again.');
  say(`Packages installed in ${seconds(startedAtMs)}.`);
}

/** npm keeps what it installed in a hidden lock file: every package it names must be the one we lock. */
function packagesMatchLock() {
  const hidden = join(modules, '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const installed = packagesIn(hidden);
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === entry.version && found.integrity === entry.integrity : entry.optional === true;
  });
}

function packagesIn(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};
}
