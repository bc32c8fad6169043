import { useEffect, useRef, type ReactNode } from 'react';
import { t } from '../../../../shared/messages/t';
import { announce } from '../../ui/announce/announce';
import { usePlaceState, type FrameMode } from '../../ui/place/place-store';
import { SkipLink } from '../../ui/skip-link/SkipLink';
import { ToastList } from '../../ui/toast/ToastList';
import { StatusLine } from './StatusLine';
import css from './Shell.module.css';

export const workAreaId = 'work-area';

/**
 * The window of somebody who has a seat: title bar, status line, work area, safeguarding strip, in
 * that order for the eye, the Tab key and F6. What floats over it is passed in `overlays`.
 */
export type ShellProps = Readonly<{ titleBar: ReactNode; strip: ReactNode; children: ReactNode; overlays: ReactNode }>;

export function Shell({ titleBar, strip, children, overlays }: ShellProps) {
  const frame = usePlaceState((place) => place.frame);
  useFrameSpoken(frame);
  return (
    <div className={css.shell} data-frame-mode={frame}>
      <SkipLink targetId={workAreaId}>{t('shell.skip')}</SkipLink>
      {titleBar}
      <StatusLine />
      <main id={workAreaId} tabIndex={-1} className={css.work} aria-label={t('shell.workArea')} data-pane>
        {children}
      </main>
      <div className={css.foot}>
        <div className={css.strip} data-pane tabIndex={-1} role="presentation">
          {strip}
        </div>
        <ToastList />
      </div>
      {overlays}
    </div>
  );
}

const frameWords = { hub: 'shell.frameHub', live: 'shell.frameLive', private: 'shell.framePrivate' } as const;

function useFrameSpoken(frame: FrameMode): void {
  const before = useRef(frame);
  useEffect(() => {
    if (before.current === frame) return;
    before.current = frame;
    announce(t(frameWords[frame]));
  }, [frame]);
}
