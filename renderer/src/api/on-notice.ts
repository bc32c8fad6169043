import { bridge, type Notice } from './bridge';

/** Hears what the service says beside answers, until the returned function is called. */
export function onNotice(heard: (notice: Notice) => void): () => void {
  return bridge().onNotice(heard);
}
