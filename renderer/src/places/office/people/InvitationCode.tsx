import { useEffect, useRef, useState } from 'react';
import { Printer } from 'lucide-react';
import type { ColleagueRow } from '../../../../../shared/contract/colleague';
import { t } from '../../../../../shared/messages/t';
import { shellCalls } from '../../../api/shell-calls';
import { useCommand } from '../../../api/use-command';
import { Button } from '../../../ui/button/Button';
import { Dialog, DialogButtons } from '../../../ui/dialog/Dialog';
import { FieldError } from '../../../ui/field/FieldError';
import { LoadingState } from '../../../ui/states/LoadingState';
import css from '../Office.module.css';

/** The code of a fresh invitation, shown once. */
export function InvitationCode({ person, onDone }: Readonly<{ person: ColleagueRow; onDone: () => void }>) {
  const { send, refused } = useCommand('colleague.invite');
  const [code, setCode] = useState<string | null>(null);
  const isAsked = useRef(false);
  useEffect(() => {
    // One code a dialog: a second would void the first.
    if (isAsked.current) return;
    isAsked.current = true;
    void send({ colleague: person.id }).then((outcome) => outcome.ok && setCode(outcome.value.code));
  }, [person.id, send]);
  return (
    <Dialog title={t('office.codeTitle', { name: person.name })} isOpen onClose={onDone}>
      {refused !== null && <FieldError>{refused.message}</FieldError>}
      {code === null && refused === null && <LoadingState />}
      {code !== null && (
        <>
          <p className={css.code}>{code}</p>
          <p>{t('office.codeText')}</p>
        </>
      )}
      <DialogButtons>
        {code !== null && (
          <Button icon={Printer} onPress={() => void shellCalls.print()}>
            {t('office.codePrint')}
          </Button>
        )}
        <Button kind="primary" onPress={onDone}>
          {t(code === null ? 'office.cancel' : 'office.codeClose')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
