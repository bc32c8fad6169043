/** Electron's ports, as far as they are used here: the service imports no Electron. */
export interface PortLike {
  on(event: 'message', heard: (event: { data: unknown }) => void): void;
  on(event: 'close', heard: () => void): void;
  start(): void;
  close(): void;
  postMessage(message: unknown): void;
}

export interface ParentPort {
  on(event: 'message', heard: (event: { data: unknown; ports: readonly PortLike[] }) => void): void;
  postMessage(message: unknown): void;
}
