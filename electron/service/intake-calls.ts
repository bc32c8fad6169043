import type { ParentPort, PortLike } from './parent-port';

interface Waiting {
  readonly options: unknown;
  readonly resolve: (value: unknown) => void;
}

/**
 * Has a chosen file read in a process of its own: main starts the reader and hands its port over, the options go down
 * the port and one answer comes back. Null when the reader was stopped for its size or time.
 */
export function createIntakeCalls(parent: ParentPort, newToken: () => string) {
  const waiting = new Map<string, Waiting>();
  return {
    read: (path: string, options: unknown): Promise<unknown> =>
      new Promise((resolve) => {
        const token = newToken();
        waiting.set(token, { options, resolve });
        parent.postMessage({ type: 'intake', token, path });
      }),
    opened: (token: string, port: PortLike): void => {
      const call = waiting.get(token);
      waiting.delete(token);
      if (!call) return port.close();
      port.on('message', ({ data }) => {
        call.resolve(data);
        port.close();
      });
      port.on('close', () => call.resolve(null));
      port.start();
      port.postMessage(call.options);
    },
  };
}
