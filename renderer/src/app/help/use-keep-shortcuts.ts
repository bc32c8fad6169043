import { useCallback } from 'react';
import { t } from '../../../../shared/messages/t';
import { useCommand } from '../../api/use-command';
import { wearShortcuts, type Shortcuts } from '../../ui/keys/shortcuts';
import { toast } from '../../ui/toast/toast';

/** Applies a choice of keys at once and keeps it for this colleague; when it cannot be kept, says so and leaves it on. */
export function useKeepShortcuts(): (shortcuts: Shortcuts) => void {
  const { send } = useCommand('colleague.setShortcuts');
  return useCallback(
    (shortcuts) => {
      wearShortcuts(shortcuts);
      void send({ shortcuts }).then((outcome) => {
        if (!outcome.ok) toast({ message: t('shell.keysNotKept') });
      });
    },
    [send],
  );
}
