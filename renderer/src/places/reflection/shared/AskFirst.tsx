import { useEffect, useRef, useState } from 'react';
import type { Outcome, Refused } from '../../../api/outcome';
import { Button, type ButtonProps } from '../../../ui/button/Button';
import { FieldError } from '../../../ui/field/FieldError';
import { InlineForm } from '../../../ui/inline-form/InlineForm';
import { t } from '../../../../../shared/messages/t';
import css from './AskFirst.module.css';

/**
 * A button whose act is said in full before it is done: pressing it puts the sentences and the act in its place, with
 * the focus on the act; leaving puts the button back, with the focus on it. `done` runs after the act.
 */
export type AskFirstProps = Readonly<{
  button: Omit<ButtonProps, 'onPress' | 'ref'>;
  /** The name of the act, for listeners. */
  label: string;
  /** The words on the act's button. */
  keepWords: string;
  says: readonly string[];
  act: () => Promise<Outcome<unknown>>;
  done: () => void;
}>;

export function AskFirst({ button, label, keepWords, says, act, done }: AskFirstProps) {
  const [isAsking, setAsking] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isBusy, setBusy] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) place.current?.querySelector<HTMLElement>('[type=submit]')?.focus();
    else if (wasAsking.current) place.current?.querySelector<HTMLElement>('button')?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const keep = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const outcome = await act();
    setBusy(false);
    setRefused(outcome.ok ? null : outcome);
    if (!outcome.ok) return;
    setAsking(false);
    done();
  };
  return (
    <div ref={place} className={css.place}>
      {isAsking ? (
        <InlineForm
          label={label}
          keepWords={keepWords}
          leaveWords={t('supervision.notNow')}
          onKeep={keep}
          onLeave={() => setAsking(false)}
          className={css.form}
        >
          {says.map((sentence) => (
            <p key={sentence} className={css.says}>
              {sentence}
            </p>
          ))}
          {refused !== null && <FieldError>{refused.message}</FieldError>}
        </InlineForm>
      ) : (
        <Button {...button} onPress={() => setAsking(true)} />
      )}
    </div>
  );
}
