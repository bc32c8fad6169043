import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { packages, root } from './places.mjs';
import { Stop } from './say.mjs';

/** What the shipped executable may still be talked into. Read back after packing: a fuse that did not flip is a hole. */
const fuses = {
  runAsNode: [FuseV1Options.RunAsNode, false],
  enableCookieEncryption: [FuseV1Options.EnableCookieEncryption, true],
  enableNodeOptionsEnvironmentVariable: [FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
  enableNodeCliInspectArguments: [FuseV1Options.EnableNodeCliInspectArguments, false],
  enableEmbeddedAsarIntegrityValidation: [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true],
  onlyLoadAppFromAsar: [FuseV1Options.OnlyLoadAppFromAsar, true],
  loadBrowserProcessSpecificV8Snapshot: [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, false],
  grantFileProtocolExtraPrivileges: [FuseV1Options.GrantFileProtocolExtraPrivileges, false],
};

const icons = join(root, 'resources', 'icon');

/**
 * The settings of electron-builder, for the folder `application` and an Electron that is here already. It checks all of
 * them against its own scheme at every run, those for other systems too.
 */
export function builderConfiguration(application, electron) {
  return {
    appId: 'org.example.roundtable',
    productName: 'Roundtable',
    directories: { app: application, output: packages },
    electronVersion: electron.version,
    electronDist: copyOfRuntime(electron.executable),
    electronLanguages: ['en-GB', 'en-US'],
    npmRebuild: false,
    asar: true,
    asarUnpack: ['**/*.node'],
    files: ['**/*'],
    electronFuses: Object.fromEntries(Object.entries(fuses).map(([name, [, isOn]]) => [name, isOn])),
    linux: { target: ['dir'], category: 'Office', executableName: 'roundtable', icon: icons },
    win: { target: ['nsis', 'msi'], icon: join(icons, 'icon.ico') },
    // For one person, without an administrator: council desks are locked down. The application goes below
    // %LOCALAPPDATA%\\Programs and its data below %LOCALAPPDATA% (electron/main/profile.ts): nothing roams.
    nsis: { oneClick: true, perMachine: false, deleteAppDataOnUninstall: false },
    msi: { oneClick: true, perMachine: false },
    publish: null,
  };
}

/** The runtime as it is delivered, without the stand-in for Electron's default application. */
function copyOfRuntime(executable) {
  const copy = join(packages, 'runtime');
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(dirname(copy), { recursive: true });
  const standIn = join(dirname(executable), 'resources', 'app');
  cpSync(dirname(executable), copy, { recursive: true, filter: (path) => path !== standIn });
  return copy;
}

/** Reads the fuses of a packed executable and stops when one is not as it should be. @returns how many were read. */
export async function checkFuses(executable) {
  const wire = await getCurrentFuseWire(executable);
  for (const [name, [index, isOn]] of Object.entries(fuses)) {
    const expected = isOn ? FuseState.ENABLE : FuseState.DISABLE;
    if (wire[index] !== expected)
      throw new Stop(`The packed application is not safe to give away: its fuse ${name} is not ${isOn ? 'on' : 'off'}.`);
  }
  return Object.keys(fuses).length;
}
