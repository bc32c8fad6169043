import { useRef } from 'react';
import { t } from '../../../../../shared/messages/t';
import { callAct } from '../../../api/call-act';
import type { Refused } from '../../../api/outcome';
import { Button } from '../../../ui/button/Button';
import { Note } from '../../../ui/note/Note';
import { ProgressBar } from '../../../ui/progress-bar/ProgressBar';
import { asRead, useProgress } from './use-progress';
import css from './ImportPlace.module.css';

type KeepFootProps = Readonly<{
  ticked: number;
  isKeeping: boolean;
  refused: Refused | null;
  onKeep: () => void;
  onBack: () => void;
}>;

/** Keeps the ticked rows. Once that takes a while it says how far it is, and can be stopped: then none is kept. */
export function KeepFoot({ ticked, isKeeping, refused, onKeep, onBack }: KeepFootProps) {
  const keepButton = useRef<HTMLButtonElement>(null);
  function stop(): void {
    // This button goes with the keeping; the focus stays beside it.
    keepButton.current?.focus();
    void callAct('intake.stop', {});
  }
  return (
    <div className={css.foot}>
      {refused !== null && <Note tone={refused.code === 'import-stopped' ? 'info' : 'risk'}>{refused.message}</Note>}
      {isKeeping && <KeepingProgress of={ticked} onStop={stop} />}
      <div className={css.buttons}>
        <Button ref={keepButton} kind="primary" onPress={onKeep} unavailable={reasonNot(ticked, isKeeping)}>
          {t('requests.keepRows', { count: ticked })}
        </Button>
        <Button kind="quiet" onPress={onBack} unavailable={isKeeping ? t('requests.keeping') : undefined}>
          {t('requests.toColumns')}
        </Button>
      </div>
    </div>
  );
}

function KeepingProgress({ of, onStop }: Readonly<{ of: number; onStop: () => void }>) {
  const done = useProgress('keep');
  if (done === 0) return null;
  const words = t('requests.keeps', { done: asRead(done), of: asRead(of) });
  return (
    <>
      <div className={css.buttons}>
        <p>{words}</p>
        <Button size="small" onPress={onStop}>
          {t('requests.stopKeeping')}
        </Button>
      </div>
      <ProgressBar label={t('requests.keeping')} value={done} max={of} text={words} />
    </>
  );
}

function reasonNot(ticked: number, isKeeping: boolean): string | undefined {
  if (isKeeping) return t('requests.keeping');
  return ticked === 0 ? t('requests.noneTicked') : undefined;
}
