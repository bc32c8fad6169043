import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from './child.mjs';
import { modules, root } from './places.mjs';
import { say, seconds, Stop } from './say.mjs';

const sources = [
  'shared',
  'electron',
  'renderer',
  'resources/fonts',
  'resources/templates',
  'resources/frameworks',
  'resources/sample-hub',
  'resources/dictionaries',
  'electron.vite.config.ts',
  'package-lock.json',
  'package.json',
];
const stamp = join(root, 'out', 'built-from');
const lock = join(root, 'out', 'building');

/** Builds the application into out/ when what it is made of has changed since the last build. */
export async function ensureBuild() {
  mkdirSync(join(root, 'out'), { recursive: true });
  await untilNobodyBuilds();
  try {
    const current = sourceHash();
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return;
    const startedAtMs = Date.now();
    rmSync(stamp, { force: true });
    const result = await capture(
      process.execPath,
      [join(modules, 'electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'warn'],
      { env: { ...process.env, NODE_ENV: 'production' } },
    );
    if (result.code !== 0) throw new Stop(`The application could not be built.\n${result.output}`);
    writeFileSync(stamp, current);
    say(`Built in ${seconds(startedAtMs)}.`);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Two commands started side by side in one checkout must not write into the same folder at once. */
async function untilNobodyBuilds() {
  const abandonedAfterMs = 60_000;
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0;
      if (Date.now() - since > abandonedAfterMs) rmSync(lock, { recursive: true, force: true });
      else await new Promise((done) => setTimeout(done, 200));
    }
  }
}

function sourceHash() {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((source) => filesUnder(join(root, source)))) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

function filesUnder(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
