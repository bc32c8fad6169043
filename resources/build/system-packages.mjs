import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { capture } from './child.mjs';
import { say, seconds, Stop } from './say.mjs';

/** What Electron needs to run, by Debian's names. */
export const windowPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libcups2',
  'unzip',
];
export const displayPackages = ['xvfb', 'xauth'];
export const compilerPackages = ['g++', 'make'];
/** What tests look at documents with. */
export const documentPackages = ['poppler-utils', 'qpdf', 'libnss3-tools', 'libreoffice-core'];

/** On Debian as root, installs what is missing; anywhere else leaves the system alone. */
export async function ensureSystemPackages(names) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const missing = await missingPackages(names);
  if (missing.length === 0) return;
  const startedAtMs = Date.now();
  say(`Installing system packages: ${missing.join(', ')}.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await capture('apt-get', ['update', '-qq'], { env });
  const result = await capture('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env });
  if (result.code !== 0)
    throw new Stop(
      `These system packages could not be installed: ${missing.join(', ')}. Install them and run this again.\n${result.output.slice(-600)}`,
    );
  say(`System packages installed in ${seconds(startedAtMs)}.`);
}

async function missingPackages(names) {
  const query = await capture('dpkg-query', ['-W', '-f=${Package} ${db:Status-Status}\n', ...names]);
  const installed = new Set(
    query.output
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  );
  // Newer Debian renamed some libraries (libgtk-3-0t64): whichever of the two is there will do.
  const renamed = await capture('dpkg-query', ['-W', '-f=${Package} ${db:Status-Status}\n', ...names.map((name) => `${name}t64`)]);
  for (const line of renamed.output.split('\n')) if (line.endsWith('t64 installed')) installed.add(line.split(' ')[0].replace(/t64$/, ''));
  return names.filter((name) => !installed.has(name));
}

/** Says in one sentence which system libraries an executable cannot find, instead of letting it die in its own words. */
export async function refuseMissingLibraries(executable) {
  if (process.platform !== 'linux') return;
  const listing = await capture('ldd', [executable], { cwd: dirname(executable) });
  const missing = [...listing.output.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name);
  if (missing.length > 0) throw new Stop(`Electron needs these system libraries: ${missing.join(', ')}. Install them and run this again.`);
}
