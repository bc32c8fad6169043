import type { ReactNode } from 'react';
import { configure, render } from '@testing-library/react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { ApiProvider } from '../../renderer/src/api/ApiProvider';
import type { Announcement, Bridge } from '../../renderer/src/api/bridge';
import { LiveRegions } from '../../renderer/src/ui/announce/LiveRegions';
import { ToastList } from '../../renderer/src/ui/toast/ToastList';
import { answer } from '../../electron/service/answer';
import type { TestDesk } from './test-desk';

export interface DeskWindow {
  /** The addresses that were gone to, the latest last. */
  readonly visited: readonly string[];
  /** What was asked of the operating system. */
  readonly shellCalls: readonly string[];
  /** Tells the window that the record changed behind it. */
  readonly announce: (...topics: readonly string[]) => void;
}

// A real desk writes to a real disk; a busy machine takes its time.
configure({ asyncUtilTimeout: 20_000 });

/** Draws a screen in a window whose door leads to a real desk. */
export function inWindow(desk: TestDesk, screen: ReactNode, path = '/today'): DeskWindow {
  const listeners = new Set<(announcement: Announcement) => void>();
  const announce = (...topics: readonly string[]): void => listeners.forEach((listener) => listener({ topics }));
  const shellCalls: string[] = [];
  const called = (name: string) => () => Promise.resolve(void shellCalls.push(name));
  const bridge: Bridge = {
    send: async (op, input, meta) => {
      const said = desk.announced.length;
      const reply = await answer(
        { id: 1, op, input, ...meta },
        { desk: desk.desk, session: () => desk.session(), now: () => desk.now, window: 'w' },
      );
      for (const topics of desk.announced.slice(said)) announce(...topics);
      return reply ?? { ok: false, code: 'bad-input' };
    },
    onAnnounce: (listener) => (listeners.add(listener), () => listeners.delete(listener)),
    onNotice: () => () => {},
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
  const location = memoryLocation({ path, record: true });
  render(
    <ApiProvider onNotice={() => {}}>
      <Router hook={location.hook}>
        <main>{screen}</main>
        <ToastList />
        <LiveRegions />
      </Router>
    </ApiProvider>,
  );
  return { visited: location.history, shellCalls, announce };
}
