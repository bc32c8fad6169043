import { createDraftKeeper, type DraftKeeper } from './draft-keeper';
import { noteSaved, useSaveState } from './save-state';
import { callService } from './service';

/** The keeper of one block of typed text, writing through the door and lighting the light. */
export function keeperOfBlock(subject: string, block: string): DraftKeeper {
  return createDraftKeeper({
    write: (text) => callService('@draft', { subject, block, text }),
    wait: (run, afterMs) => {
      const timer = setTimeout(run, afterMs);
      return () => clearTimeout(timer);
    },
    saved: noteSaved,
    failed: ({ code }) => useSaveState.getState().failed(code),
  });
}
