import { useState } from 'react';
import type { CapturedLine, MinuteDraft } from '../../../../shared/contract/minute';
import { t } from '../../../../shared/messages/t';
import { LinkButton } from '../../ui/button/LinkButton';
import { CorrectLine } from './CorrectLine';
import { OtherPeople } from './OtherPeople';
import { ReturnForm } from './ReturnForm';
import { SignForm } from './SignForm';
import css from './SignPanel.module.css';

/** Saying it is accurate or signing it, with the ways back beside: correct a line, return it, sign later. */
export type SignWorkProps = Readonly<{ draft: MinuteDraft; line: CapturedLine | null; onNext: () => void; onDone: () => void }>;

export function SignWork({ draft, line, onNext, onDone }: SignWorkProps) {
  const [doing, setDoing] = useState<'signing' | 'correcting' | 'returning'>('signing');
  const [otherPeople, setOtherPeople] = useState<readonly string[]>([]);
  const close = (): void => {
    setDoing('signing');
    onDone();
  };
  if (doing === 'correcting' && line !== null) return <CorrectLine key={line.statement.id} draft={draft} line={line} onClose={close} />;
  if (doing === 'returning' && draft.minute !== null) return <ReturnForm minute={draft.minute} onClose={close} onDone={onDone} />;
  const firstNames = draft.otherNames.filter(({ kind }) => kind === 'given-name');
  return (
    <div className={css.signing}>
      {firstNames.length > 0 && <OtherPeople names={firstNames} said={otherPeople} onSaid={setOtherPeople} />}
      <SignForm draft={draft} otherPeople={otherPeople} onDone={onDone} />
      <p className={css.ways}>
        {draft.status === 'to-check' ? (
          <LinkButton onPress={() => line !== null && setDoing('correcting')}>
            {line === null ? t('minutes.correctFirst') : t('minutes.correctLine')}
          </LinkButton>
        ) : (
          <LinkButton onPress={() => setDoing('returning')}>{t('minutes.returnIt')}</LinkButton>
        )}
        <LinkButton onPress={onNext}>{t('minutes.later')}</LinkButton>
      </p>
    </div>
  );
}
