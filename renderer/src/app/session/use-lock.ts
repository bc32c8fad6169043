import { useCallback } from 'react';
import { t } from '../../../../shared/messages/t';
import { everyLetterKept } from '../../api/draft-block';
import { useCommand } from '../../api/use-command';
import { toast } from '../../ui/toast/toast';

/** Locks the seat once the last letter is kept. The service forgets its keys and tells every window; this only asks. */
export function useLock(): () => void {
  const { send } = useCommand('session.lock');
  return useCallback(() => {
    const locked = everyLetterKept().then(() => send({}));
    void locked.then((outcome) => {
      // At a lock the service restarts, and may be gone before its answer is out.
      if (!outcome.ok && outcome.code !== 'service-restarted' && outcome.code !== 'not-signed-in') {
        toast({ message: t('shell.lockFailed') });
      }
    });
  }, [send]);
}
