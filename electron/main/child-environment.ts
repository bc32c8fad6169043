import { app } from 'electron';

/** What any program needs of its surroundings; everything else a person has set stays outside. */
const passedOn = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'TZ', 'LANG', 'SYSTEMROOT', 'WINDIR', 'USERPROFILE', 'LOCALAPPDATA'];
const firstNodeApiOfPrebuiltStore = 10;

/** The environment of the service: where its data is, the store's module where the prebuilt one is too new, and a test's clock. */
export function serviceEnvironment(): Record<string, string> {
  const environment: Record<string, string> = { ...childEnvironment(), ROUNDTABLE_DATA: app.getPath('userData') };
  const storeModule = process.env['ROUNDTABLE_SQLITE'];
  if (storeModule && Number(process.versions['napi']) < firstNodeApiOfPrebuiltStore) environment['ROUNDTABLE_SQLITE'] = storeModule;
  const start = process.env['ROUNDTABLE_NOW'];
  if (start !== undefined && !app.isPackaged) environment['ROUNDTABLE_NOW'] = start;
  return environment;
}

/** The environment of a process that needs nothing of ours. */
export function childEnvironment(): Record<string, string> {
  const environment: Record<string, string> = {};
  for (const name of passedOn) {
    const value = process.env[name];
    if (value !== undefined) environment[name] = value;
  }
  return environment;
}
