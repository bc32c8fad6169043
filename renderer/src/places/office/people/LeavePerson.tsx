import type { ColleagueRow } from '../../../../../shared/contract/colleague';
import { t } from '../../../../../shared/messages/t';
import { useCommand } from '../../../api/use-command';
import { Button } from '../../../ui/button/Button';
import { Dialog, DialogButtons } from '../../../ui/dialog/Dialog';
import { FieldError } from '../../../ui/field/FieldError';

/** Somebody has left the hub: what that does, and what it cannot undo. */
export function LeavePerson({ person, onDone }: Readonly<{ person: ColleagueRow; onDone: () => void }>) {
  const leave = useCommand('colleague.leave');
  const send = async (): Promise<void> => {
    if ((await leave.send({ colleague: person.id })).ok) onDone();
  };
  return (
    <Dialog title={t('office.leftTitle', { name: person.name })} isOpen onClose={onDone} role="alertdialog">
      <p>{t('office.leftText')}</p>
      <p>{t('office.leftKeys')}</p>
      <p>{t('office.leftLimit')}</p>
      {leave.refused !== null && <FieldError>{leave.refused.message}</FieldError>}
      <DialogButtons>
        <Button kind="primary" onPress={() => void send()}>
          {t('office.leftDo')}
        </Button>
        <Button onPress={onDone}>{t('office.cancel')}</Button>
      </DialogButtons>
    </Dialog>
  );
}
