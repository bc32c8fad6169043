import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { v7 } from 'uuid';

const root = join(import.meta.dirname, '../..');

export interface Reply {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly code?: string;
}

export interface ServiceProcess {
  /** Resolves with the reply, or with null when the process died first. */
  send(op: string, input: unknown, commandId?: string): Promise<Reply | null>;
  choose(path: string): string;
  /** SIGKILL: no handler of the service runs. */
  kill(): Promise<void>;
}

/** Starts the built service in a process of its own, joined as a window would be. Its clock starts at `now`. */
export async function startService(dataFolder: string, now: number): Promise<ServiceProcess> {
  const child = fork(join(root, 'out/main/service.js'), [], {
    execArgv: ['--import', join(root, 'test/faults/parent-port.mjs')],
    env: { ...process.env, ROUNDTABLE_DATA: dataFolder, ROUNDTABLE_NOW: String(now) },
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, (reply: Reply | null) => void>();
  const ready = new Promise<void>((resolve) => {
    child.on('message', (message: { main?: { type: string }; data?: { id?: number } & Reply }) => {
      if (message.main?.type === 'ready') resolve();
      if (message.data?.id !== undefined) settle(waiting, message.data.id, message.data);
    });
  });
  child.on('exit', () => {
    for (const id of waiting.keys()) settle(waiting, id, null);
  });
  await ready;
  child.send({ main: { type: 'window', window: 'test' }, opens: 1 });
  let lastId = 0;
  return {
    send: (op, input, commandId) =>
      new Promise((resolve) => {
        lastId += 1;
        if (child.exitCode !== null || child.signalCode !== null || !child.connected) return resolve(null);
        waiting.set(lastId, resolve);
        child.send({ port: 1, data: { id: lastId, op, input, commandId } }, () => {});
      }),
    choose: (path) => {
      const token = v7();
      child.send({ main: { type: 'place', token, path } });
      return token;
    },
    kill: () => killed(child),
  };
}

function settle(waiting: Map<number, (reply: Reply | null) => void>, id: number, reply: Reply | null): void {
  waiting.get(id)?.(reply);
  waiting.delete(id);
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
