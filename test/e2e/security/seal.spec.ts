import { checkout } from '../fixtures/launch';
import { expect, test } from '../fixtures/test';

test('every window is sandboxed, isolated and without Node', async ({ roundtable }) => {
  const preferences = await roundtable.electron.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      // Not in Electron's types, but in Electron: what the window really got.
      const used = (contents as unknown as { getLastWebPreferences(): Record<string, unknown> }).getLastWebPreferences();
      return Object.fromEntries(
        [
          'sandbox',
          'contextIsolation',
          'nodeIntegration',
          'nodeIntegrationInSubFrames',
          'webSecurity',
          'webviewTag',
          'allowRunningInsecureContent',
          'experimentalFeatures',
          'enableBlinkFeatures',
        ].map((name) => [name, used[name] ?? null]),
      );
    }),
  );
  expect(preferences).toEqual([
    {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      enableBlinkFeatures: '',
    },
  ]);
});

test('spelling is not checked, so no dictionary is ever fetched', async ({ roundtable }) => {
  expect(await roundtable.electron.evaluate(({ session }) => session.fromPartition('roundtable').isSpellCheckerEnabled())).toBe(false);
});

test('the door is one frozen object and nothing of Node or Electron shows', async ({ page }) => {
  const seen = await page.evaluate(() => ({
    door: Object.keys(window.roundtable).sort(),
    shell: Object.keys(window.roundtable.shell).sort(),
    frozen: Object.isFrozen(window.roundtable) && Object.isFrozen(window.roundtable.shell),
    foreign: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron', '__dirname'].filter((name) => name in window),
  }));
  expect(seen).toEqual({
    door: ['onAnnounce', 'onNotice', 'send', 'shell'],
    shell: ['chooseFile', 'chooseFolder', 'close', 'maximise', 'minimise', 'print'],
    frozen: true,
    foreign: [],
  });
});

test('main answers exactly one channel', async ({ roundtable }) => {
  const channels = await roundtable.electron.evaluate(({ ipcMain }) => {
    // Electron keeps its handlers in a private map; there is no public way to count them.
    const { _invokeHandlers } = ipcMain as unknown as { _invokeHandlers: Map<string, unknown> };
    return { handled: [..._invokeHandlers.keys()], listened: ipcMain.eventNames().filter((name) => !String(name).startsWith('-')) };
  });
  expect(channels).toEqual({ handled: ['roundtable:shell'], listened: ['error'] });
});

test('names outside the contract are turned away at the door', async ({ page }) => {
  const replies = await page.evaluate(() =>
    Promise.all(['', 'nope', '__proto__', 'constructor', 'toString', '@other'].map((name) => window.roundtable.send(name, {}))),
  );
  expect(replies).toEqual(replies.map(() => ({ ok: false, code: 'unknown-operation' })));
});

test('a window that main did not open gets no answer and no way to the service', async ({ roundtable }) => {
  const answer = await roundtable.electron.evaluate(async ({ BrowserWindow, dialog }, preload) => {
    let asked = 0;
    dialog.showOpenDialog = () => {
      asked += 1;
      return Promise.resolve({ canceled: false, filePaths: ['/somewhere'] });
    };
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
    await stranger.loadURL('data:text/html,<title>stranger</title>');
    const script = `Promise.race([
      window.roundtable.send('@batch', { commands: [] }).then(() => 'service answered'),
      window.roundtable.shell.chooseFolder('hub').then((place) => place === null ? 'refused' : 'place given'),
    ])`;
    const result: unknown = await stranger.webContents.executeJavaScript(script);
    stranger.destroy();
    return { result, asked };
  }, `${checkout}/out/preload/index.cjs`);
  expect(answer).toEqual({ result: 'refused', asked: 0 });
});

test('a page names no path: it gets a token and the last part of the name', async ({ page, roundtable }) => {
  await roundtable.electron.evaluate(({ dialog }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: ['/somewhere/private/North Hub'] });
  });
  const place = await page.evaluate(() => window.roundtable.shell.chooseFolder('hub'));
  expect(place).toEqual({ token: expect.stringMatching(/^[0-9a-f-]{36}$/), label: 'North Hub' });
  const hostile = await page.evaluate(() =>
    Promise.all(['/etc', '../..', '__proto__', 42, null, {}].map((purpose) => window.roundtable.shell.chooseFolder(purpose as 'hub'))),
  );
  expect(hostile).toEqual(hostile.map(() => null));
});

test('the title says Roundtable and nothing else', async ({ page, roundtable }) => {
  await page.evaluate(() => void (document.title = 'A family name'));
  expect(
    await roundtable.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle())),
  ).toEqual(['Roundtable']);
});

test('no addresses of programs or files are taken over from the system', async ({ roundtable }) => {
  const registered = await roundtable.electron.evaluate(({ app, Menu }) => ({
    schemes: ['app', 'roundtable', 'hub', 'http', 'https'].filter((scheme) => app.isDefaultProtocolClient(scheme)),
    menu: Menu.getApplicationMenu(),
  }));
  expect(registered).toEqual({ schemes: [], menu: null });
});
