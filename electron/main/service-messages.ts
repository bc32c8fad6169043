/** What main tells the service. Ports travel beside the message. */
export type ToService =
  | { readonly type: 'window'; readonly window: string }
  | { readonly type: 'place'; readonly token: string; readonly path: string }
  | { readonly type: 'lock'; readonly reason: 'idle' | 'system' | 'key' }
  /** The answer to an intake request: the port beside it leads to the reader. It closes when the reader was stopped. */
  | { readonly type: 'intake'; readonly token: string }
  | { readonly type: 'close' };

/** What the service tells main. A utility process cannot send ports to its parent, so none travel this way. */
export type FromService =
  | { readonly type: 'ready' }
  | { readonly type: 'locked' }
  | { readonly type: 'closed' }
  | { readonly type: 'mode'; readonly live: boolean; readonly signedIn: boolean }
  | { readonly type: 'intake'; readonly token: string; readonly path: string };

const kinds: ReadonlySet<string> = new Set<FromService['type']>(['ready', 'locked', 'closed', 'mode', 'intake']);

/** The service is ours, but a message that does not look like one is dropped rather than half understood. */
export function isFromService(message: unknown): message is FromService {
  return (
    typeof message === 'object' && message !== null && 'type' in message && typeof message.type === 'string' && kinds.has(message.type)
  );
}
