import { join } from 'node:path';
import { MessageChannelMain, type MessagePortMain, type UtilityProcess, app, utilityProcess } from 'electron';
import { childEnvironment } from './child-environment';
import type { ChosenPlaces } from './chosen-places';

const timeLimitMs = 10_000;
const memoryLimitBytes = 512 * 1024 * 1024;
const lookEveryMs = 200;

/**
 * Starts a reader for one file from outside. It holds no keys, and it is stopped after ten seconds or at 512 MB,
 * so a file made to harm costs the person a message and nothing else. A path nobody chose in a dialog is not read.
 * @returns the service's end of the port to the reader; it closes when the reader ends.
 */
export function startIntake(request: { readonly path: string; readonly token: string }, places: ChosenPlaces): MessagePortMain {
  const { port1, port2 } = new MessageChannelMain();
  if (!places.has(request.path)) {
    port1.close();
    return port2;
  }
  const reader = utilityProcess.fork(join(app.getAppPath(), 'out', 'main', 'intake.js'), [], {
    serviceName: 'Roundtable file reader',
    env: childEnvironment(),
    execArgv: ['--max-old-space-size=384'],
    stdio: 'ignore',
  });
  reader.postMessage({ type: 'intake', token: request.token, path: request.path }, [port1]);
  const limit = setTimeout(() => reader.kill(), timeLimitMs);
  const watch = setInterval(() => {
    if (memoryOf(reader) > memoryLimitBytes) reader.kill();
  }, lookEveryMs);
  reader.once('exit', () => {
    clearTimeout(limit);
    clearInterval(watch);
  });
  return port2;
}

function memoryOf(reader: UtilityProcess): number {
  const metric = app.getAppMetrics().find(({ pid }) => pid === reader.pid);
  return (metric?.memory.workingSetSize ?? 0) * 1024;
}
