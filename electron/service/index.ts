import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { createIntakeCalls } from './intake-calls';
import type { ParentPort, PortLike } from './parent-port';
import { createHubClock } from './desk/hub-clock';
import { createService, type Service, type ServicePort } from './service';

type FromMain =
  | { readonly type: 'window'; readonly window: string }
  | { readonly type: 'place'; readonly token: string; readonly path: string }
  | { readonly type: 'lock' }
  | { readonly type: 'close' }
  | { readonly type: 'intake'; readonly token: string };

const parent = (process as unknown as { readonly parentPort: ParentPort }).parentPort;

const intake = createIntakeCalls(parent, () => v7());
const service: Service = createService({
  clock: createHubClock(() => Date.now(), aheadAtStart()),
  newId: () => v7(),
  randomBytes: (length) => randomBytes(length),
  dataFolder: process.env['ROUNDTABLE_DATA'] ?? '',
  nativeBinding: process.env['ROUNDTABLE_SQLITE'],
  workerFile: join(import.meta.dirname, 'worker.js'),
  readIntake: intake.read,
  mode: (mode) => parent.postMessage({ type: 'mode', ...mode }),
  locked: leave,
});

parent.on('message', ({ data, ports }) => {
  // Only main holds the other end of the parent port.
  void hear(data as FromMain, ports);
});
parent.postMessage({ type: 'ready' });

async function hear(message: FromMain, ports: readonly PortLike[]): Promise<void> {
  if (message.type === 'window' && ports[0]) return service.connect(message.window, portOf(ports[0]));
  if (message.type === 'place') return service.place(message.token, message.path);
  if (message.type === 'intake' && ports[0]) return intake.opened(message.token, ports[0]);
  if (message.type === 'lock') {
    await service.lock();
    leave();
  }
  if (message.type === 'close') {
    await service.close();
    parent.postMessage({ type: 'closed' });
  }
}

/** Tests begin at a chosen moment; main hands the setting on only in a build that is not packaged. */
function aheadAtStart(): number {
  const start = process.env['ROUNDTABLE_NOW'];
  return start === undefined ? 0 : Number(start) - Date.now();
}

/** A locked service ends, so that nothing it held in memory outlives the lock; main starts a keyless one. */
function leave(): void {
  parent.postMessage({ type: 'locked' });
  setImmediate(() => process.exit(0));
}

function portOf(port: PortLike): ServicePort {
  return {
    post: (message) => port.postMessage(message),
    listen: (heard) => {
      port.on('message', (event) => heard(event.data));
      port.start();
    },
  };
}
