import { useMemo, useRef, useEffect } from 'react';
import type { DiscussionShown } from '../../../../../shared/contract/discussion';
import type { StatementId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { useCommand } from '../../../api/use-command';
import { announce } from '../../../ui/announce/announce';
import { toast } from '../../../ui/toast/toast';

/** What can be done with a kept line. Each can be undone; each says what it did. */
export interface LineActs {
  readonly move: (id: StatementId, by: -1 | 1) => void;
  readonly remove: (id: StatementId) => void;
  readonly restore: (id: StatementId) => void;
}

export function useLineActs(shown: DiscussionShown): LineActs {
  const { send: sendMove } = useCommand('discussion.moveStatement');
  const { send: sendRemove } = useCommand('discussion.removeStatement');
  const { send: sendRestore } = useCommand('discussion.restoreStatement');
  const latest = useRef(shown);
  useEffect(() => {
    latest.current = shown;
  });
  return useMemo(() => {
    const said = (outcome: { ok: true } | { ok: false; message: string }, words: string): void => {
      if (outcome.ok) announce(words);
      else toast({ message: outcome.message });
    };
    const putBack = async (statement: StatementId): Promise<void> =>
      said(await sendRestore({ discussion: latest.current.id, statement }), t('meeting.lineRestored'));
    return {
      move: (statement, by) => {
        const after = targetOf(latest.current, statement, by);
        if (after === undefined) return;
        void sendMove({ discussion: latest.current.id, statement, after }).then((outcome) => said(outcome, t('meeting.lineMoved')));
      },
      remove: (statement) =>
        void sendRemove({ discussion: latest.current.id, statement }).then((outcome) => {
          if (outcome.ok) toast({ message: t('meeting.lineRemoved'), undo: () => void putBack(statement) });
          else toast({ message: outcome.message });
        }),
      restore: (statement) => void putBack(statement),
    };
  }, [sendMove, sendRemove, sendRestore]);
}

/** The line to stand behind after moving one place; removed lines are stepped over; undefined at an end. */
function targetOf({ lines }: DiscussionShown, id: StatementId, by: -1 | 1): StatementId | null | undefined {
  const standing = lines.filter((line) => !line.isRemoved).map((line) => line.statement.id);
  const at = standing.indexOf(id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= standing.length) return undefined;
  return by === 1 ? standing[to] : (standing[to - 1] ?? null);
}
