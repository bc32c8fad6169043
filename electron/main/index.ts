import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { BrowserWindow, Menu, app, session } from 'electron';
import { ChosenPlaces } from './chosen-places';
import { watchForAbsence } from './idle-lock';
import { startIntake } from './intake-host';
import { closeOnUnforeseenErrors } from './last-resort';
import { denyDownloads, denyNavigation } from './navigation';
import { denyNetwork } from './network';
import { denyPermissions } from './permissions';
import { chooseProfile } from './profile';
import { registerScheme, serveBuiltFiles } from './protocol';
import { type Mode, ServiceHost } from './service-host';
import { answerShellCalls } from './shell-calls';
import { hardenSwitches, refusedSwitch } from './switches';
import { openWindow } from './window';

const windowIds = new WeakMap<BrowserWindow, string>();

begin();

function begin(): void {
  const refused = refusedSwitch();
  if (refused !== null) {
    process.stderr.write(`Roundtable does not start with --${refused}. Start it without.\n`);
    return app.exit(1);
  }
  chooseProfile();
  // Two Roundtables on one profile would write the same vaults: a second start brings the first to the front.
  if (!app.requestSingleInstanceLock()) return app.exit(0);
  closeOnUnforeseenErrors();
  hardenSwitches();
  registerScheme();
  denyNavigation();
  Menu.setApplicationMenu(null);
  void app.whenReady().then(open);
}

function open(): void {
  const places = new ChosenPlaces();
  let onMode: (mode: Mode) => void = () => {};
  const service = new ServiceHost({
    onMode: (mode) => onMode(mode),
    onIntake: (request) => startIntake(request, places),
  });
  // Before the window, so that both start at the same time.
  service.start();
  answerShellCalls({ service, places, windowId: (window) => windowIds.get(window) });
  openFirstWindow(service);
  onMode = watchForAbsence((reason) => service.tell({ type: 'lock', reason }));
  closeServiceBeforeQuitting(service);
}

function openFirstWindow(service: ServiceHost): void {
  // Not "persist:": cookies, caches and storage of the window stay in memory.
  const memory = session.fromPartition('roundtable');
  serveBuiltFiles(memory, join(app.getAppPath(), 'out', 'renderer'));
  denyPermissions(memory);
  denyDownloads(memory);
  denyNetwork(memory);
  const window = openWindow(memory);
  const id = randomUUID();
  windowIds.set(window, id);
  window.once('closed', () => service.disconnect(id));
  app.on('second-instance', () => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
}

function closeServiceBeforeQuitting(service: ServiceHost): void {
  let isClosed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void service.close().then(() => {
      isClosed = true;
      app.exit();
    });
  });
}
