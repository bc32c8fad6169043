import { useEffect, useState } from 'react';
import { t } from '../../../../shared/messages/t';
import { classNames } from '../styles/class-names';
import css from './States.module.css';

const QUIET_MS = 400;

/** Waiting, in words. Nothing is drawn for the first 400 ms, so that quick answers do not flicker. */
export function LoadingState({ text }: Readonly<{ text?: string }>) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={classNames(css.state, css.waiting)} aria-busy="true">
      {isSlow && <p>{text ?? t('ui.loading')}</p>}
    </div>
  );
}
