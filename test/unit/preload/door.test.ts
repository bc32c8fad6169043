import { beforeEach, expect, test, vi } from 'vitest';
import type { Bridge } from '../../../renderer/src/api/bridge';

type Heard = (event: { ports: MessagePort[] }, message: unknown) => void;

const fromMain = new Map<string, Heard>();
let door: Bridge;

// The preload script runs once when it is loaded; Electron is what it talks to on either side.
vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (_name: string, exposed: Bridge) => (door = exposed) },
  ipcRenderer: { on: (channel: string, heard: Heard) => fromMain.set(channel, heard), invoke: () => Promise.resolve(null) },
}));
vi.mock('../../../shared/contract/names', () => ({ operationNames: ['family.list'] }));

/** The service's end of a port: what it was sent, and a way to answer. */
class Service {
  readonly sent: { id: number; op: string; window: string; commandId?: string }[] = [];
  readonly port = {
    onmessage: null as ((event: { data: unknown }) => void) | null,
    postMessage: (message: Service['sent'][number]) => this.sent.push(message),
    close: vi.fn<() => void>(),
  };
  say(message: unknown): void {
    this.port.onmessage?.({ data: message });
  }
}

function connect(): Service {
  const service = new Service();
  // Safe: the preload script uses only these three of a port's members.
  fromMain.get('roundtable:port')?.({ ports: [service.port as unknown as MessagePort] }, { window: 'w1' });
  return service;
}

function tell(kind: string): void {
  fromMain.get('roundtable:notice')?.({ ports: [] }, { kind });
}

beforeEach(async () => {
  vi.resetModules();
  await import('../../../electron/preload/index');
});

test('what is asked before the service is there is sent once it is', async () => {
  const reply = door.send('family.list', {}, { commandId: 'c1' });
  const service = connect();
  expect(service.sent).toEqual([{ id: 1, op: 'family.list', input: {}, commandId: 'c1', window: 'w1' }]);
  service.say({ id: 1, ok: true, value: ['x'] });
  expect(await reply).toMatchObject({ ok: true, value: ['x'] });
});

test('what was under way when the service was replaced is answered, and nothing is sent twice', async () => {
  const first = connect();
  const reply = door.send('family.list', {});
  const second = connect();
  expect(await reply).toEqual({ ok: false, code: 'service-restarted' });
  expect(first.port.close).toHaveBeenCalled();
  expect(second.sent).toEqual([]);
});

test('while the service is down every request is answered at once, until it is back', async () => {
  const waiting = door.send('family.list', {});
  tell('service-down');
  expect(await waiting).toEqual({ ok: false, code: 'service-down' });
  expect(await door.send('family.list', {})).toEqual({ ok: false, code: 'service-down' });
  const service = connect();
  void door.send('family.list', {});
  expect(service.sent).toHaveLength(1);
});

test('a name outside the contract never leaves the window', async () => {
  const service = connect();
  expect(await door.send('family.destroy', {})).toEqual({ ok: false, code: 'unknown-operation' });
  expect(service.sent).toEqual([]);
});

test('only what is known of a request travels', () => {
  const service = connect();
  const meta = { commandId: 'c1', draft: { subject: 's', block: 'b' }, extra: 1 };
  void door.send('family.list', {}, meta);
  expect(service.sent[0]).toEqual({
    id: 1,
    op: 'family.list',
    input: {},
    commandId: 'c1',
    draft: { subject: 's', block: 'b' },
    window: 'w1',
  });
});

test('announcements and notices reach those who listen, until they stop', () => {
  const service = connect();
  const heard: unknown[] = [];
  const stop = [door.onAnnounce((announcement) => heard.push(announcement)), door.onNotice((notice) => heard.push(notice))];
  service.say({ announce: { topics: ['family'] } });
  service.say({ notice: { kind: 'progress' } });
  tell('locked');
  stop.forEach((end) => end());
  service.say({ announce: { topics: ['action'] } });
  expect(heard).toEqual([{ topics: ['family'] }, { kind: 'progress' }, { kind: 'locked' }]);
});
