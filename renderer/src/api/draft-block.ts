import { createDraftKeeper, type DraftKeeper } from './draft-keeper';
import { noteSaved, useSaveState } from './save-state';
import { callService } from './service';

/** The keepers of this window that hold text which is not on the disk yet. */
const unkept = new Set<DraftKeeper>();

/** The keeper of one block of typed text, writing through the door and lighting the light. */
export function keeperOfBlock(subject: string, block: string): DraftKeeper {
  const keeper = createDraftKeeper({
    write: (text) => callService('@draft', { subject, block, text }),
    wait: (run, afterMs) => {
      const timer = setTimeout(run, afterMs);
      return () => clearTimeout(timer);
    },
    saved: noteSaved,
    failed: ({ code }) => useSaveState.getState().failed(code),
    waits: (isWaiting) => void (isWaiting ? unkept.add(keeper) : unkept.delete(keeper)),
  });
  return keeper;
}

/** Resolves when every letter typed in this window is on the disk, or could not be put there now. */
export async function everyLetterKept(): Promise<void> {
  await Promise.all([...unkept].map((keeper) => keeper.settled()));
}
