import { useEffect, useState, type RefObject } from 'react';
import type { StatementId } from '../../../../shared/kernel/ids';
import { threadPath } from './thread-path';
import css from './Thread.module.css';

/** The line drawn from a captured line to its sentence on the page; decoration, so that the eye finds both. */
export type ThreadProps = Readonly<{ place: RefObject<HTMLElement | null>; line: StatementId | null }>;

export function Thread({ place, line }: ThreadProps) {
  const [path, setPath] = useState('');
  useEffect(() => {
    const root = place.current;
    if (root === null) return;
    const draw = (): void => setPath(line === null ? '' : threadPath(root, line));
    draw();
    const resized = new ResizeObserver(draw);
    resized.observe(root);
    // Scrolling does not bubble, but it can be caught on its way down.
    root.addEventListener('scroll', draw, { capture: true, passive: true });
    return () => {
      resized.disconnect();
      root.removeEventListener('scroll', draw, { capture: true });
    };
  }, [place, line]);
  if (path === '') return null;
  return (
    <svg className={css.thread} aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
