import { useEffect, useMemo, useRef } from 'react';
import type { DiscussionId, StatementId } from '../../../../../shared/kernel/ids';
import type { DraftBlock } from '../../../../../shared/contract/draft';
import { keeperOfBlock } from '../../../api/draft-block';
import type { DraftKeeper } from '../../../api/draft-keeper';
import type { CaptureState } from './capture-state';

const linePrefix = 'line:';

/** What a draft block holds: enough to put text, caret and marks back as they were. */
type KeptDraft = Pick<CaptureState, 'id' | 'line' | 'marks' | 'sticky' | 'editing'>;

export function draftBlock(id: StatementId): string {
  return `${linePrefix}${id}`;
}

export interface LineDraft {
  /** The line as it stands now; on the disk at most 250 ms later. */
  readonly keep: (state: CaptureState) => void;
  /** Writes at once what is waiting, so that nothing of it can come after the command that makes it the record. */
  readonly flush: (id: StatementId) => void;
  /** The line became the record or was thrown away. */
  readonly drop: (id: StatementId) => void;
}

/** Keeps the line being written durable behind the fingers: each line in a block of its own. */
export function useLineDraft(discussion: DiscussionId): LineDraft {
  const keepers = useRef(new Map<StatementId, DraftKeeper>());
  useEffect(() => {
    const mine = keepers.current;
    return () => {
      for (const keeper of mine.values()) keeper.flush();
      mine.clear();
    };
  }, [discussion]);
  return useMemo(() => {
    const keeperOf = (id: StatementId): DraftKeeper => {
      const keeper = keepers.current.get(id) ?? keeperOfBlock(discussion, draftBlock(id));
      keepers.current.set(id, keeper);
      return keeper;
    };
    return {
      keep: (state) => {
        const isEmpty = state.line.text === '' && state.editing === null;
        if (!isEmpty) keeperOf(state.id).typed(() => JSON.stringify(draftOf(state)));
        else keepers.current.get(state.id)?.dropped();
      },
      flush: (id) => keepers.current.get(id)?.flush(),
      drop: (id) => {
        keepers.current.get(id)?.dropped();
        keepers.current.delete(id);
      },
    };
  }, [discussion]);
}

/** The line that was being written when the window went away, newest first; null when there was none. */
export function lineFrom(blocks: readonly DraftBlock[]): CaptureState | null {
  for (const { block, text } of blocks) {
    const kept = block.startsWith(linePrefix) ? readDraft(text) : null;
    if (kept !== null && kept.line.text !== '') return { ...kept, accepted: null, plainAt: 0, active: 0, isBack: true };
  }
  return null;
}

function draftOf({ id, line, marks, sticky, editing }: CaptureState): KeptDraft {
  return { id, line, marks, sticky, editing };
}

function readDraft(text: string): KeptDraft | null {
  try {
    // Only `draftOf` above writes these blocks, and they never leave this colleague's drafts.
    return JSON.parse(text) as KeptDraft;
  } catch {
    // A draft written by another version is passed over; its text stays in the vault.
    return null;
  }
}
