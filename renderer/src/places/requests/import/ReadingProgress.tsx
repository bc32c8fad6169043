import { useEffect, useState } from 'react';
import { t } from '../../../../../shared/messages/t';
import { onNotice } from '../../../api/on-notice';
import { ProgressBar } from '../../../ui/progress-bar/ProgressBar';
import { LoadingState } from '../../../ui/states/LoadingState';
import css from './ImportPlace.module.css';

/** How many rows of a long file are read so far; a short one is read before this is drawn. */
export function ReadingProgress({ of }: Readonly<{ of: number }>) {
  const [done, setDone] = useState(0);
  useEffect(
    () =>
      onNotice((notice) => {
        if (notice.kind === 'progress' && notice['what'] === 'import' && typeof notice['done'] === 'number') setDone(notice['done']);
      }),
    [],
  );
  if (done === 0) return <LoadingState text={t('requests.reading')} />;
  const words = t('requests.reads', { done, of });
  return (
    <div className={css.step} aria-busy="true">
      <p>{words}</p>
      <ProgressBar label={t('requests.reading')} value={done} max={of} text={words} />
    </div>
  );
}
