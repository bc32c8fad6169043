const { contextBridge, ipcRenderer } = require('electron');

const waiting = [];
const connected = new Promise((resolve) => {
  ipcRenderer.once('port', (event) => {
    const [port] = event.ports;
    port.onmessage = () => waiting.shift()?.();
    resolve(port);
  });
});

contextBridge.exposeInMainWorld('floor', {
  write: async (text) => {
    const port = await connected;
    return new Promise((resolve) => {
      waiting.push(resolve);
      port.postMessage(text);
    });
  },
});
