import type { CommandName, InputOf } from '../../../../shared/contract/contract';
import { t } from '../../../../shared/messages/t';
import { useCommand } from '../../api/use-command';
import { toast } from '../../ui/toast/toast';

/** Sends the one command of a form; says so and closes the form when it was kept. */
export function useKeep<N extends CommandName>(name: N, onDone: () => void) {
  const command = useCommand(name);
  const keep = (input: InputOf<N>): void => {
    if (command.isSending) return;
    void command.send(input).then((outcome) => {
      if (!outcome.ok) return;
      toast({ message: t('families.kept') });
      onDone();
    });
  };
  return { keep, refused: command.refused?.message };
}
