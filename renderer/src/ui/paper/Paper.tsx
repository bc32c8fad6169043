import type { ReactNode } from 'react';
import css from './Paper.module.css';

/**
 * A page as it will leave the building: an `article` on the desk. `header` is the line across its top
 * (hub, marking, state). Name: `label`. Everything on it is read in the order of the page.
 */
export type PaperProps = Readonly<{ label: string; header?: readonly string[]; children: ReactNode }>;

export function Paper({ label, header = [], children }: PaperProps) {
  return (
    <article className={css.paper} aria-label={label} lang="en-GB">
      {header.length > 0 && (
        <header className={css.header}>
          {header.map((part) => (
            <span key={part}>{part}</span>
          ))}
        </header>
      )}
      {children}
    </article>
  );
}
