import type { ReactNode } from 'react';
import css from './VisuallyHidden.module.css';

/** Words for those who listen: read aloud, not drawn. */
export type VisuallyHiddenProps = Readonly<{ children: ReactNode; as?: 'span' | 'div' | 'legend' | 'h2'; id?: string }>;

export function VisuallyHidden({ children, as: Element = 'span', id }: VisuallyHiddenProps) {
  return (
    <Element id={id} className={css.hidden}>
      {children}
    </Element>
  );
}
