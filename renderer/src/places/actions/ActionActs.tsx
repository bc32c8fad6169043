import { useState, type Ref } from 'react';
import { actionActs, type ActionAct, type ActionDetail } from '../../../../shared/contract/action';
import { t } from '../../../../shared/messages/t';
import { useBatch } from '../../api/use-command';
import { Button } from '../../ui/button/Button';
import { FieldError } from '../../ui/field/FieldError';
import { toast } from '../../ui/toast/toast';
import { actCommand } from './act-command';
import { ActForm } from './ActForm';
import { actTable } from './act-table';
import css from './ActionActs.module.css';

/** What this colleague may do with the action now; nothing that would be refused is offered. */
export type ActionActsProps = Readonly<{ detail: ActionDetail; firstAct: Ref<HTMLButtonElement>; onKept: () => void }>;

const order = Object.keys(actTable).filter((act): act is ActionAct => (actionActs as readonly string[]).includes(act));

export function ActionActs({ detail, firstAct, onKept }: ActionActsProps) {
  const [open, setOpen] = useState<ActionAct | null>(null);
  const { send, refused } = useBatch();
  const kept = (act: ActionAct): void => {
    setOpen(null);
    toast({ message: t('actions.kept', { action: detail.text, standing: t(actTable[act].label) }) });
    onKept();
  };
  const choose = async (act: ActionAct): Promise<void> => {
    if (actTable[act].asks.kind !== 'nothing') return setOpen(act);
    const part = actCommand(act, detail.id, { words: '', due: null, owner: null });
    if (part !== null && (await send([part])).ok) kept(act);
  };
  if (detail.may.length === 0) return null;
  if (open !== null && detail.may.includes(open)) {
    return <ActForm key={open} detail={detail} act={open} onKept={() => kept(open)} onClose={() => setOpen(null)} />;
  }
  return (
    <div>
      <div role="group" aria-label={t('actions.acts')} className={css.acts}>
        {order
          .filter((act) => detail.may.includes(act))
          .map((act, index) => (
            <Button key={act} className={css.act} onPress={() => void choose(act)} {...(index === 0 && { ref: firstAct })}>
              <span>{t(actTable[act].label)}</span>
              <small className={css.note}>{noteOf(act, detail)}</small>
            </Button>
          ))}
      </div>
      {refused !== null && <FieldError>{refused.message}</FieldError>}
    </div>
  );
}

/** A partner who never signs in answers through whoever writes it down; the button says so. */
function noteOf(act: ActionAct, { owner }: ActionDetail): string {
  if (act === 'accept' && owner !== null && !owner.signsIn) return t('actions.actAcceptForNote', { name: owner.name });
  return t(actTable[act].note);
}
