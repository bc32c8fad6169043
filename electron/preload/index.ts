import { contextBridge, ipcRenderer } from 'electron';
import { operationNames } from '../../shared/contract/names';

type Reply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: string; readonly details?: unknown };
/** What may go along with a request: an id that makes repeating it harmless, and the typed text it turns into a record. */
interface Meta {
  readonly commandId?: string;
  readonly draft?: { readonly subject: string; readonly block: string };
}
interface Request extends Meta {
  readonly id: number;
  readonly op: string;
  readonly input: unknown;
}
type Listener = (message: unknown) => void;

// The door. It knows names and hands messages on; what they mean is decided by the service alone.
const known = new Set<string>([...operationNames, '@batch', '@draft']);
const answers = new Map<number, (reply: Reply) => void>();
const queued: Request[] = [];
const announceListeners = new Set<Listener>();
const noticeListeners = new Set<Listener>();
let door: { readonly port: MessagePort; readonly window: string } | null = null;
let isDown = false;
let lastId = 0;

function send(op: string, input: unknown, meta: Meta = {}): Promise<Reply> {
  if (!known.has(op)) return Promise.resolve({ ok: false, code: 'unknown-operation' });
  if (isDown) return Promise.resolve({ ok: false, code: 'service-down' });
  lastId += 1;
  const request: Request = { id: lastId, op, input, ...chosen(meta) };
  return new Promise((resolve) => {
    answers.set(request.id, resolve);
    if (door) post(request);
    else queued.push(request);
  });
}

/** Only the two known fields travel, whatever else a page put beside them. */
function chosen({ commandId, draft }: Meta): Meta {
  return { ...(commandId === undefined ? {} : { commandId }), ...(draft === undefined ? {} : { draft }) };
}

function post(request: Request): void {
  door?.port.postMessage({ ...request, window: door.window });
}

/** Whatever was on its way when the service went is answered, so that no screen waits for ever. */
function answerAllSent(code: string): void {
  const waiting = new Set(queued.map(({ id }) => id));
  for (const [id, answer] of answers) {
    if (waiting.has(id)) continue;
    answers.delete(id);
    answer({ ok: false, code });
  }
}

function received(message: unknown): void {
  if (typeof message !== 'object' || message === null) return;
  if ('announce' in message) announceListeners.forEach((listener) => listener(message.announce));
  else if ('notice' in message) noticeListeners.forEach((listener) => listener(message.notice));
  else if ('id' in message && typeof message.id === 'number') {
    const answer = answers.get(message.id);
    answers.delete(message.id);
    // Safe: the other end of the port is the service, which sends nothing but replies, announcements and notices.
    answer?.(message as unknown as Reply);
  }
}

ipcRenderer.on('roundtable:port', (event, { window }: { window: string }) => {
  const [port] = event.ports;
  if (!port) return;
  if (door) {
    door.port.close();
    answerAllSent('service-restarted');
  }
  door = { port, window };
  isDown = false;
  port.onmessage = ({ data }) => received(data);
  queued.splice(0).forEach(post);
});

ipcRenderer.on('roundtable:notice', (_event, notice: { kind: string }) => {
  if (notice.kind === 'service-down') {
    isDown = true;
    queued.length = 0;
    answerAllSent('service-down');
  }
  noticeListeners.forEach((listener) => listener(notice));
});

function listening(listeners: Set<Listener>): (listener: Listener) => () => void {
  return (listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
}

function shellCall(name: string): (argument?: unknown) => Promise<unknown> {
  return (argument) => ipcRenderer.invoke('roundtable:shell', name, argument);
}

const shellCalls = ['chooseFolder', 'chooseFile', 'print', 'minimise', 'maximise', 'close'];

contextBridge.exposeInMainWorld(
  'roundtable',
  Object.freeze({
    send,
    onAnnounce: listening(announceListeners),
    onNotice: listening(noticeListeners),
    shell: Object.freeze(Object.fromEntries(shellCalls.map((name) => [name, shellCall(name)]))),
  }),
);

void shellCall('connect')();
