// The floor of every figure: the same runtime with one empty window of the same size, and one process that appends
// and syncs what it is sent. Nothing of the product is in here.
const { app, BrowserWindow, MessageChannelMain, utilityProcess } = require('electron');
const path = require('node:path');

app.commandLine.appendSwitch('disable-background-networking');
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    show: false,
    webPreferences: { preload: path.join(__dirname, 'preload.cjs'), sandbox: true, contextIsolation: true, spellcheck: false },
  });
  window.once('ready-to-show', () => {
    global.readyToShowAt = Date.now();
    window.show();
  });
  window.webContents.once('did-finish-load', () => {
    if (!process.env.BARE_FILE) return;
    const writer = utilityProcess.fork(path.join(__dirname, 'writer.cjs'), [], { env: { BARE_FILE: process.env.BARE_FILE } });
    const { port1, port2 } = new MessageChannelMain();
    writer.postMessage('port', [port1]);
    window.webContents.postMessage('port', null, [port2]);
  });
  void window.loadFile(path.join(__dirname, 'index.html'));
});
app.on('window-all-closed', () => app.quit());
