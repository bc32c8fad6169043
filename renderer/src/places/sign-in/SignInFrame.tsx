import type { ReactNode } from 'react';
import { t } from '../../../../shared/messages/t';
import { shellCalls } from '../../api/shell-calls';
import { SafeguardingStrip, type SafeguardingNumber } from '../../ui/safeguarding-strip/SafeguardingStrip';
import { WindowControls } from '../../ui/window-controls/WindowControls';
import css from './SignInFrame.module.css';

type SignInFrameProps = Readonly<{ numbers: readonly SafeguardingNumber[]; info: ReactNode; children: ReactNode }>;

/** The room on the left, the hub on the right, the safeguarding strip below: the same for every way of getting in. */
export function SignInFrame({ numbers, info, children }: SignInFrameProps) {
  return (
    <div className={css.window}>
      <main className={css.main}>
        <section className={css.room} aria-label={t('signin.room')}>
          {children}
        </section>
        <section className={css.info} aria-label={t('signin.aboutHub')}>
          <div className={css.controls}>
            <WindowControls
              onMinimise={() => void shellCalls.minimise()}
              onMaximise={() => void shellCalls.maximise()}
              onClose={() => void shellCalls.close()}
            />
          </div>
          {info}
        </section>
      </main>
      <SafeguardingStrip numbers={numbers} advice={t('shell.guardNoSignIn')} />
    </div>
  );
}
