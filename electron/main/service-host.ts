import { join } from 'node:path';
import { type MessagePortMain, type UtilityProcess, type WebContents, app, utilityProcess } from 'electron';
import { serviceEnvironment } from './child-environment';
import { restartAfter } from './restart-policy';
import { type FromService, type ToService, isFromService } from './service-messages';
import { WindowPorts } from './window-ports';

export interface Mode {
  readonly live: boolean;
  readonly signedIn: boolean;
}

export interface ServiceListeners {
  readonly onMode: (mode: Mode) => void;
  /** @returns the port to the reader that was started for the file. */
  readonly onIntake: (request: { readonly path: string; readonly token: string }) => MessagePortMain;
}

const closeLimitMs = 5_000;
const lockLimitMs = 2_000;
const signedOut: Mode = { live: false, signedIn: false };

/** Starts the service, keeps it running and joins windows to it. Main itself holds no rows and no keys. */
export class ServiceHost {
  readonly #listeners: ServiceListeners;
  readonly #windows = new WindowPorts();
  readonly #deathsAtMs: number[] = [];
  #service: UtilityProcess | null = null;
  #phase: 'running' | 'locking' | 'down' | 'closing' = 'running';

  constructor(listeners: ServiceListeners) {
    this.#listeners = listeners;
  }

  start(): void {
    if (this.#phase === 'closing') return;
    const service = utilityProcess.fork(join(app.getAppPath(), 'out', 'main', 'service.js'), [], {
      serviceName: 'Roundtable records',
      env: serviceEnvironment(),
      stdio: app.isPackaged ? 'ignore' : 'inherit',
    });
    this.#service = service;
    service.on('message', (message: unknown) => {
      if (isFromService(message)) this.#heard(message, service);
    });
    service.on('exit', () => this.#ended(service));
    this.#windows.handAll(service);
  }

  tell(message: ToService): void {
    this.#service?.postMessage(message);
  }

  /** Gives a window its way to the service, now and again whenever the service was replaced. */
  connect(window: string, contents: WebContents): void {
    this.#windows.add(window, contents);
    if (this.#service) this.#windows.hand(window, this.#service);
  }

  disconnect(window: string): void {
    this.#windows.remove(window);
  }

  /** Lets the service save and close its vaults; resolves when it is gone, which takes five seconds at most. */
  close(): Promise<void> {
    this.#phase = 'closing';
    const service = this.#service;
    if (!service) return Promise.resolve();
    return new Promise((done) => {
      // When the system ends a session it may end every process at once, and then nobody answers.
      const limit = setTimeout(() => {
        service.kill();
        done();
      }, closeLimitMs);
      service.once('exit', () => {
        clearTimeout(limit);
        done();
      });
      this.tell({ type: 'close' });
    });
  }

  #heard(message: FromService, service: UtilityProcess): void {
    switch (message.type) {
      case 'ready':
        if (this.#deathsAtMs.length > 0) this.#windows.notify('service-up');
        if (this.#phase === 'down') this.#phase = 'running';
        return;
      case 'locked':
        this.#phase = 'locking';
        this.#listeners.onMode(signedOut);
        this.#windows.notify('locked');
        // It ends itself. Should it not, its keys must not outlive the lock.
        setTimeout(() => service.kill(), lockLimitMs);
        return;
      case 'mode':
        return this.#listeners.onMode(message);
      case 'intake':
        return service.postMessage({ type: 'intake', token: message.token } satisfies ToService, [this.#listeners.onIntake(message)]);
      case 'closed':
        service.kill();
        return;
    }
  }

  #ended(service: UtilityProcess): void {
    if (this.#service !== service) return;
    this.#service = null;
    if (this.#phase === 'closing') return;
    if (this.#phase === 'locking') {
      this.#phase = 'running';
      return this.start();
    }
    this.#listeners.onMode(signedOut);
    this.#deathsAtMs.push(Date.now());
    const restart = restartAfter(this.#deathsAtMs, Date.now());
    if (restart.isDown && this.#phase !== 'down') this.#windows.notify('service-down');
    this.#phase = restart.isDown ? 'down' : 'running';
    setTimeout(() => this.start(), restart.afterMs);
  }
}
