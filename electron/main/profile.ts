import { join } from 'node:path';
import { app } from 'electron';

/**
 * Decides where Roundtable keeps its own files, before anything is opened.
 * ROUNDTABLE_PROFILE (and Chromium's --user-data-dir) choose another place, so that a test or a trial run
 * never meets real records.
 */
export function chooseProfile(): void {
  const chosen = process.env['ROUNDTABLE_PROFILE'];
  if (chosen) app.setPath('userData', chosen);
  else if (app.commandLine.hasSwitch('user-data-dir')) return;
  else if (process.platform === 'win32' && process.env['LOCALAPPDATA']) {
    // The roaming folder, Electron's default, is what councils redirect to a network share.
    app.setPath('userData', join(process.env['LOCALAPPDATA'], 'Roundtable'));
  } else {
    // The same folder from a checkout and from a package, whose names differ.
    app.setPath('userData', join(app.getPath('appData'), 'Roundtable'));
  }
}
