import { useRef, useState } from 'react';
import type { Formulation } from '../../../../shared/contract/formulation';
import { t } from '../../../../shared/messages/t';
import { Button } from '../../ui/button/Button';
import { Popover } from '../../ui/popover/Popover';
import type { Act } from './use-acts';
import css from './FormulationHeader.module.css';

/** Agrees the draft as the next version, after saying what that does. */
export function AgreeVersion({ formulation, act }: Readonly<{ formulation: Formulation; act: Act }>) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const number = nextNumber(formulation);
  const agree = async (): Promise<void> => {
    const input = { family: formulation.family.id, expectedVersion: formulation.version };
    setOpen(false);
    await act({ op: 'formulation.agree', input }, t('formulation.agreed', { number }));
  };
  return (
    <>
      <Button ref={anchor} kind="primary" size="small" popup="dialog" expanded={isOpen} onPress={() => setOpen(true)}>
        {t('formulation.agree', { number })}
      </Button>
      <Popover label={t('formulation.agreeTitle')} anchor={anchor} isOpen={isOpen} onClose={() => setOpen(false)}>
        <div className={css.agree}>
          <p>{t('formulation.agreeText', { number })}</p>
          <div className={css.agreeActs}>
            <Button kind="primary" onPress={() => void agree()}>
              {t('formulation.agree', { number })}
            </Button>
            <Button kind="quiet" onPress={() => setOpen(false)}>
              {t('formulation.notYet')}
            </Button>
          </div>
        </div>
      </Popover>
    </>
  );
}

/** The number the draft will have when it is agreed. */
export function nextNumber({ versions }: Formulation): number {
  return (versions.at(-1)?.number ?? 0) + 1;
}
