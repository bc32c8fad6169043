import type { RelationshipRow } from '../../../../../shared/contract/relationship';
import { dateAt } from '../../../../../shared/kernel/calendar-date';
import { t } from '../../../../../shared/messages/t';
import { hubNow } from '../../../api/hub-clock';
import { useCommand } from '../../../api/use-command';
import { Button } from '../../../ui/button/Button';
import { Dialog, DialogButtons } from '../../../ui/dialog/Dialog';
import { FieldError } from '../../../ui/field/FieldError';
import { toast } from '../../../ui/toast/toast';

/** Ends a supervision today, with what follows from it said before. */
export function EndRelationship({ row, onDone }: Readonly<{ row: RelationshipRow; onDone: () => void }>) {
  const end = useCommand('relationship.end');
  const [supervisor, supervisee] = [row.supervisor.name, row.supervisee.name];
  const send = async (): Promise<void> => {
    if (!(await end.send({ relationship: row.id, to: dateAt(hubNow()) })).ok) return;
    toast({ message: t('office.relationshipEndedToast') });
    onDone();
  };
  return (
    <Dialog title={t('office.endTitle', { supervisor, supervisee })} isOpen onClose={onDone} role="alertdialog">
      <p>{t('office.endText')}</p>
      <p>{t('office.endWaiting', { supervisee })}</p>
      <p>{t('office.endNext')}</p>
      {end.refused !== null && <FieldError>{end.refused.message}</FieldError>}
      <DialogButtons>
        <Button kind="primary" onPress={() => void send()}>
          {t('office.endDo')}
        </Button>
        <Button onPress={onDone}>{t('office.cancel')}</Button>
      </DialogButtons>
    </Dialog>
  );
}
