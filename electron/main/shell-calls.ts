import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { ChosenPlace, ChosenPlaces } from './chosen-places';
import { type FilePurpose, type FolderPurpose, askForFile, askForFolder, filePurposes, folderPurposes } from './dialogs';
import { isOurs } from './origin';
import type { ServiceHost } from './service-host';

interface Dependencies {
  readonly service: ServiceHost;
  readonly places: ChosenPlaces;
  /** The id of a window that main opened, or undefined for anything else. */
  readonly windowId: (window: BrowserWindow) => string | undefined;
}

type Call = (window: BrowserWindow, argument: unknown) => unknown;

/**
 * What a window may ask of the operating-system shell. This is the only handler in the application: a call is
 * answered when it comes from the main frame of a window that main opened and that shows our page.
 */
export function answerShellCalls(dependencies: Dependencies): void {
  const calls = shellCalls(dependencies);
  ipcMain.handle('roundtable:shell', (event, name: unknown, argument: unknown) => {
    const window = senderWindow(event);
    const call = typeof name === 'string' ? calls.get(name) : undefined;
    if (!window || dependencies.windowId(window) === undefined || !call) return null;
    return call(window, argument);
  });
}

function shellCalls({ service, places, windowId }: Dependencies): ReadonlyMap<string, Call> {
  const remember = (path: string | null): ChosenPlace | null => {
    if (path === null) return null;
    const place = places.add(path);
    service.tell({ type: 'place', token: place.token, path });
    return place;
  };
  return new Map<string, Call>([
    ['connect', (window) => service.connect(windowId(window) ?? '', window.webContents)],
    ['chooseFolder', async (window, purpose) => (isFolderPurpose(purpose) ? remember(await askForFolder(window, purpose)) : null)],
    ['chooseFile', async (window, purpose) => (isFilePurpose(purpose) ? remember(await askForFile(window, purpose)) : null)],
    ['print', (window) => window.webContents.print({ printBackground: true })],
    ['minimise', (window) => window.minimize()],
    ['maximise', (window) => (window.isMaximized() ? window.unmaximize() : window.maximize())],
    ['close', (window) => window.close()],
  ]);
}

function senderWindow(event: IpcMainInvokeEvent): BrowserWindow | null {
  const frame = event.senderFrame;
  if (!frame || frame !== event.sender.mainFrame || !isOurs(frame.url)) return null;
  return BrowserWindow.fromWebContents(event.sender);
}

function isFolderPurpose(purpose: unknown): purpose is FolderPurpose {
  return folderPurposes.some((known) => known === purpose);
}

function isFilePurpose(purpose: unknown): purpose is FilePurpose {
  return filePurposes.some((known) => known === purpose);
}
