import type { CommandName, InputOf } from '../../../../shared/contract/contract';
import { t } from '../../../../shared/messages/t';
import { useCommand } from '../../api/use-command';
import type { Draft } from '../../api/use-draft';
import { toast } from '../../ui/toast/toast';

/**
 * Sends the one command of a form; says so and closes the form when it was kept.
 * @param draft Its words, let go of once they are kept.
 */
export function useKeep<N extends CommandName>(name: N, onDone: () => void, draft?: Draft) {
  const command = useCommand(name);
  const keep = (input: InputOf<N>): void => {
    if (command.isSending) return;
    void command.send(input, draft?.ref).then((outcome) => {
      if (!outcome.ok) return;
      draft?.clear();
      toast({ message: t('families.kept') });
      onDone();
    });
  };
  return { keep, refused: command.refused?.message };
}
