import { readFile, stat } from 'node:fs/promises';
import { mostBytes, readCsv } from './read-csv';
import { unreadable, type Sheet, type Unreadable } from './sheet';

/** The ports of a utility process, as far as they are used here: the reader imports no Electron. */
interface ParentPort {
  on(event: 'message', heard: (event: { data: unknown; ports: readonly AnswerPort[] }) => void): void;
}

interface AnswerPort {
  postMessage(message: unknown): void;
}

// A process of its own: it holds no keys and opens no vault, reads the one file it is told of, answers and ends.
const parent = (process as unknown as { readonly parentPort: ParentPort }).parentPort;

parent.on('message', ({ data, ports: [port] }) => {
  // Only main, which started this process, holds the other end.
  const { path } = data as { readonly path: string };
  void read(path).then((answer) => {
    port?.postMessage(answer);
    // Lets the answer leave before the process does.
    setTimeout(() => process.exit(0), 1_000);
  });
});

async function read(path: string): Promise<Sheet | Unreadable> {
  try {
    const { size } = await stat(path);
    return size > mostBytes ? unreadable('file-too-large') : readCsv(await readFile(path));
  } catch {
    // Whatever the reason, the file the person chose cannot be read any more, and that is all there is to say.
    return unreadable('file-gone');
  }
}
