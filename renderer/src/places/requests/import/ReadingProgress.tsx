import { t } from '../../../../../shared/messages/t';
import { ProgressBar } from '../../../ui/progress-bar/ProgressBar';
import { LoadingState } from '../../../ui/states/LoadingState';
import { asRead, useProgress } from './use-progress';
import css from './ImportPlace.module.css';

/** How many rows of a long file are read so far; a short one is read before this is drawn. */
export function ReadingProgress({ of }: Readonly<{ of: number }>) {
  const done = useProgress('import');
  if (done === 0) return <LoadingState text={t('requests.reading')} />;
  const words = t('requests.reads', { done: asRead(done), of: asRead(of) });
  return (
    <div className={css.step} aria-busy="true">
      <p>{words}</p>
      <ProgressBar label={t('requests.reading')} value={done} max={of} text={words} />
    </div>
  );
}
