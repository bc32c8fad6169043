import type { Announcement, Bridge, Notice, Reply } from '../../renderer/src/api/bridge';

/** What a window sent, in order. */
export interface Sent {
  readonly op: string;
  readonly input: unknown;
  readonly commandId: string | undefined;
}

/** The other side of the door, in the hands of a test: it answers by operation and speaks when told to. */
export interface FakeBridge {
  readonly sent: readonly Sent[];
  readonly shellCalls: readonly string[];
  answer(op: string, reply: (input: unknown) => Reply | Promise<Reply>): void;
  announce(announcement: Announcement): void;
  notice(notice: Notice): void;
  sentOf(op: string): readonly Sent[];
}

export function ok(value: unknown): Reply {
  return { ok: true, value };
}

/** Puts a door in the window. Operations nobody answers are refused as unknown. */
export function aFakeBridge(answers: Readonly<Record<string, (input: unknown) => Reply | Promise<Reply>>> = {}): FakeBridge {
  const replies = new Map(Object.entries(answers));
  const sent: Sent[] = [];
  const calls: string[] = [];
  const announced = new Set<(announcement: Announcement) => void>();
  const noticed = new Set<(notice: Notice) => void>();
  const called = (name: string) => () => Promise.resolve(void calls.push(name));
  const bridge: Bridge = {
    send: async (op, input, meta) => {
      sent.push({ op, input, commandId: meta?.commandId });
      return (await replies.get(op)?.(input)) ?? { ok: false, code: 'unknown-operation' };
    },
    onAnnounce: (listener) => (announced.add(listener), () => announced.delete(listener)),
    onNotice: (listener) => (noticed.add(listener), () => noticed.delete(listener)),
    shell: {
      chooseFolder: () => Promise.resolve(null),
      chooseFile: () => Promise.resolve(null),
      print: called('print'),
      minimise: called('minimise'),
      maximise: called('maximise'),
      close: called('close'),
    },
  };
  Object.defineProperty(window, 'roundtable', { value: bridge, configurable: true });
  return {
    sent,
    shellCalls: calls,
    answer: (op, reply) => void replies.set(op, reply),
    announce: (announcement) => announced.forEach((listener) => listener(announcement)),
    notice: (notice) => noticed.forEach((listener) => listener(notice)),
    sentOf: (op) => sent.filter((message) => message.op === op),
  };
}
