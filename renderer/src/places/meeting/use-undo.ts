import type { DiscussionShown } from '../../../../shared/contract/discussion';
import { isMessageKey, t } from '../../../../shared/messages/t';
import { useCommand } from '../../api/use-command';
import { toast } from '../../ui/toast/toast';

/** Ctrl+Z and Ctrl+Y across the item. Each says what it turned. */
export function useUndo(shown: DiscussionShown | null): { undo: () => void; redo: () => void } {
  const undo = useCommand('discussion.undo');
  const redo = useCommand('discussion.redo');
  const turn = async (command: typeof undo, what: DiscussionShown['undo'], isUndo: boolean): Promise<void> => {
    if (shown === null) return;
    const outcome = await command.send({ discussion: shown.id });
    const name = whatWords(what);
    toast({ message: outcome.ok ? t(isUndo ? 'meeting.undone' : 'meeting.redone', { what: name }) : outcome.message });
  };
  return { undo: () => void turn(undo, shown?.undo ?? null, true), redo: () => void turn(redo, shown?.redo ?? null, false) };
}

function whatWords(what: DiscussionShown['undo']): string {
  const key = `meeting.what.${what ?? ''}`;
  return isMessageKey(key) ? t(key as 'meeting.what.StatementAdded') : t('meeting.what.other');
}
