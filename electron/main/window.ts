import { join } from 'node:path';
import { BrowserWindow, app, nativeTheme, type Session } from 'electron';
import { isOurs, startPage } from './origin';
import { denyBluetooth } from './permissions';

/** The canvas colours of the light and dark scheme, so that the window does not flash before its first frame. */
const canvas = { light: '#eff0ec', dark: '#131b1c' } as const;

/** Opens the window and loads the page into it. The title is the same whatever is on screen: titles are seen by others. */
export function openWindow(session: Session): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Roundtable',
    width: 1440,
    height: 900,
    minWidth: 800,
    minHeight: 560,
    // Windows takes the icon of the executable; Linux shows this one.
    icon: join(app.getAppPath(), 'resources', 'icon', '256x256.png'),
    show: false,
    // The page draws its own title bar.
    titleBarStyle: 'hidden',
    backgroundColor: nativeTheme.shouldUseDarkColors ? canvas.dark : canvas.light,
    webPreferences: {
      session,
      preload: join(app.getAppPath(), 'out', 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Chromium would fetch its dictionaries from the internet.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  // Keeps the window out of screen recordings, where the system can.
  if (process.platform === 'win32') window.setContentProtection(true);
  denyBluetooth(window.webContents);
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit') loadPage(window);
  });
  // Chromium asks nobody before it shows about:blank, so a page that got there is brought back.
  window.webContents.on('did-navigate', (_event, url) => {
    if (!isOurs(url)) loadPage(window);
  });
  loadPage(window);
  return window;
}

function loadPage(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  // A load is broken off when the window closes meanwhile or its process dies; both are dealt with where they are heard.
  window.loadURL(startPage).catch(() => {});
}
