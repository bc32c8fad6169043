const { fdatasyncSync, openSync, writeSync } = require('node:fs');

const file = openSync(process.env.BARE_FILE, 'a');
const record = Buffer.alloc(4120, 0x61);

process.parentPort.once('message', ({ ports: [port] }) => {
  port.on('message', () => {
    writeSync(file, record);
    fdatasyncSync(file);
    port.postMessage('synced');
  });
  port.start();
});
