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
}

export interface DraftKeeper {
  /** The text as it stands now; written at once, or GATHER_MS after the write before it. One write at a time. */
  typed(text: string): void;
  /** The block became the record, or was thrown away: nothing more is written. */
  dropped(): void;
  /** Writes at once what is waiting; for leaving the screen. */
  flush(): void;
}

/**
 * Keeps one block of typed text durable behind the fingers. The latest text wins; a write that fails
 * is tried again until it succeeds or the block is dropped, and the light says so meanwhile.
 */
export function createDraftKeeper(deps: DraftKeeperDeps): DraftKeeper {
  let waiting: string | null | undefined;
  let isWriting = false;
  let cancelTimer: (() => void) | null = null;

  /** The wait that is running holds; a rest after a write is such a wait. */
  function schedule(afterMs: number): void {
    if (isWriting) return;
    cancelTimer ??= deps.wait(() => {
      cancelTimer = null;
      void write();
    }, afterMs);
  }

  async function write(): Promise<void> {
    if (isWriting || waiting === undefined) return;
    const text = waiting;
    waiting = undefined;
    isWriting = true;
    const outcome = await deps.write(text);
    isWriting = false;
    if (outcome.ok) {
      mark('draft-kept');
      deps.saved(outcome.value);
    } else if (text !== null) {
      deps.failed(outcome);
      // Newer text that arrived meanwhile is what counts; this one only if there is none.
      waiting ??= text;
    }
    if (outcome.ok) schedule(GATHER_MS);
    else if (waiting !== undefined) schedule(RETRY_MS);
  }

  return {
    typed: (text) => {
      waiting = text;
      // Behind the key's own task, so that the letter is drawn first.
      schedule(0);
    },
    dropped: () => {
      waiting = null;
      schedule(0);
    },
    flush: () => {
      cancelTimer?.();
      cancelTimer = null;
      void write();
    },
  };
}
