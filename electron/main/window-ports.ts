import { MessageChannelMain, type UtilityProcess, type WebContents } from 'electron';
import type { ToService } from './service-messages';

/** What windows are told about the service itself. */
export type ServiceNotice = 'locked' | 'service-down' | 'service-up';

/** Which windows there are, and their ways to the service. Messages go along these ports without passing through main. */
export class WindowPorts {
  readonly #windows = new Map<string, WebContents>();

  add(window: string, contents: WebContents): void {
    this.#windows.set(window, contents);
  }

  remove(window: string): void {
    this.#windows.delete(window);
  }

  /** Gives one window a new port to the service; an older port of that window is dropped by both ends. */
  hand(window: string, service: UtilityProcess): void {
    const contents = this.#windows.get(window);
    if (!contents || contents.isDestroyed()) return;
    const { port1, port2 } = new MessageChannelMain();
    service.postMessage({ type: 'window', window } satisfies ToService, [port1]);
    contents.postMessage('roundtable:port', { window }, [port2]);
  }

  handAll(service: UtilityProcess): void {
    for (const window of this.#windows.keys()) this.hand(window, service);
  }

  notify(kind: ServiceNotice): void {
    for (const contents of this.#windows.values()) {
      if (!contents.isDestroyed()) contents.send('roundtable:notice', { kind });
    }
  }
}
