import { mark } from './mark';
import type { Outcome, Refused } from './outcome';

/** How long typing is gathered behind a write; the first key after a rest is written at once. */
export const GATHER_MS = 40;
/** How long to wait before a draft that could not be written is tried again. */
export const RETRY_MS = 1000;

export interface DraftKeeperDeps {
  /** Writes the block; `null` deletes it. */
  readonly write: (text: string | null) => Promise<Outcome<unknown>>;
  readonly wait: (run: () => void, afterMs: number) => () => void;
  readonly saved: (value: unknown) => void;
  readonly failed: (refused: Refused) => void;
  /** Whether text waits to be written; told when it begins to and when it no longer does. */
  readonly waits: (isWaiting: boolean) => void;
}

export interface DraftKeeper {
  /**
   * What is typed now; written at once, or GATHER_MS after the write before it. One write at a time.
   * @param text Asked for when it is written, behind the key's own frame; null for nothing to keep.
   */
  typed(text: () => string | null): void;
  /** The block became the record, or was thrown away: nothing more is written. */
  dropped(): void;
  /** Writes at once what is waiting; for leaving the screen. */
  flush(): void;
  /** As `flush`; resolves when nothing waits any more, or when it could not be written now. */
  settled(): Promise<void>;
}

/**
 * Keeps one block of typed text durable behind the fingers. The latest text wins; a write that fails
 * is tried again until it succeeds or the block is dropped, and the light says so meanwhile.
 */
export function createDraftKeeper(deps: DraftKeeperDeps): DraftKeeper {
  let waiting: (() => string | null) | undefined;
  let writing: Promise<boolean> | null = null;
  let cancelTimer: (() => void) | null = null;

  /** The wait that is running holds; a rest after a write is such a wait. */
  function schedule(afterMs: number): void {
    if (writing !== null) return;
    cancelTimer ??= deps.wait(() => {
      cancelTimer = null;
      void write();
    }, afterMs);
  }

  /** Whether what waited, or what was being written already, was kept. */
  function write(): Promise<boolean> {
    if (writing === null && waiting !== undefined) writing = writeText(waiting);
    return writing ?? Promise.resolve(true);
  }

  async function writeText(typed: () => string | null): Promise<boolean> {
    waiting = undefined;
    const text = typed();
    const outcome = await deps.write(text);
    writing = null;
    if (outcome.ok) {
      mark('draft-kept');
      deps.saved(outcome.value);
    } else if (text !== null) {
      deps.failed(outcome);
      // Newer text that arrived meanwhile is what counts; this one only if there is none.
      waiting ??= typed;
    }
    if (waiting === undefined) deps.waits(false);
    if (outcome.ok) schedule(GATHER_MS);
    else if (waiting !== undefined) schedule(RETRY_MS);
    return outcome.ok;
  }

  function put(text: () => string | null): void {
    waiting = text;
    deps.waits(true);
    // Behind the key's own task, so that the letter is drawn first.
    schedule(0);
  }

  function flush(): Promise<boolean> {
    cancelTimer?.();
    cancelTimer = null;
    return write();
  }

  return {
    typed: put,
    dropped: () => put(() => null),
    flush: () => void flush(),
    settled: async () => {
      while ((waiting !== undefined || writing !== null) && (await flush()));
    },
  };
}
