import { useCallback } from 'react';
import { t } from '../../../../shared/messages/t';
import { useCommand } from '../../api/use-command';
import type { Comfort } from '../../ui/comfort/comfort';
import { chooseComfort } from '../../ui/comfort/use-comfort';
import { toast } from '../../ui/toast/toast';

/** Applies a comfort at once and keeps it for this colleague; when it cannot be kept, says so and leaves it on. */
export function useKeepComfort(): (comfort: Comfort) => void {
  const { send } = useCommand('colleague.setComfort');
  return useCallback(
    (comfort) => {
      void chooseComfort(comfort, () => send(comfort)).then((outcome) => {
        if (!outcome.ok) toast({ message: t('shell.comfortNotKept') });
      });
    },
    [send],
  );
}
