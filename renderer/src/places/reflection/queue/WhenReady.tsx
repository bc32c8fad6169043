import { useState } from 'react';
import { BadgeCheck, Undo2 } from 'lucide-react';
import type { SharedNoteShown } from '../../../../../shared/contract/supervision';
import { t } from '../../../../../shared/messages/t';
import { Button } from '../../../ui/button/Button';
import { ReturnForm } from './ReturnForm';
import { SignOffForm } from './SignOffForm';
import css from './RespondPanel.module.css';

/** The two ways to answer a note as a whole. */
export function WhenReady({ shown, onDone }: Readonly<{ shown: SharedNoteShown; onDone: () => void }>) {
  const [doing, setDoing] = useState<'signing' | 'returning' | null>(null);
  const close = (): void => {
    setDoing(null);
    onDone();
  };
  return (
    <div>
      <h2>{t('supervision.whenReady')}</h2>
      {doing === 'signing' && <SignOffForm shown={shown} onClose={close} />}
      {doing === 'returning' && <ReturnForm shown={shown} onClose={close} />}
      {doing === null && (
        <div className={css.ways}>
          <Button kind="primary" icon={BadgeCheck} wide onPress={() => setDoing('signing')}>
            {t('supervision.signOff')}
          </Button>
          <Button icon={Undo2} wide onPress={() => setDoing('returning')}>
            {t('supervision.return')}
          </Button>
        </div>
      )}
    </div>
  );
}
