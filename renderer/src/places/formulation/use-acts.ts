import { useCallback } from 'react';
import type { DraftRef } from '../../api/bridge';
import { useBatch, type BatchPart } from '../../api/use-command';
import type { Refused } from '../../api/outcome';
import { announce } from '../../ui/announce/announce';

/** Sends one act; says `done` aloud when it is kept, or why it was not. True when it was kept. */
export type Act = (part: BatchPart, done?: string, draft?: DraftRef) => Promise<boolean>;

/** The acts of this page, and the last one that was refused, in words. */
export function useActs(): { readonly act: Act; readonly refused: Refused | null } {
  const { send, refused } = useBatch();
  const act = useCallback<Act>(
    async (part, done = '', draft) => {
      const outcome = await send([part], draft);
      const words = outcome.ok ? done : outcome.message;
      if (words !== '') announce(words);
      return outcome.ok;
    },
    [send],
  );
  return { act, refused };
}
