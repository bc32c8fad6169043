import { mark } from './mark';
import type { Outcome, Refused } from './outcome';

/** How long typing is gathered before it is written. */
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
  /** The text as it stands now; written at most GATHER_MS later, one write at a time. */
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

  function schedule(afterMs: number): void {
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
    if (waiting !== undefined) schedule(outcome.ok ? GATHER_MS : RETRY_MS);
  }

  return {
    typed: (text) => {
      waiting = text;
      schedule(GATHER_MS);
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
