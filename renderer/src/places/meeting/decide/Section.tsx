import type { ReactNode } from 'react';
import text from '../../../ui/styles/text.module.css';
import css from './DecidePane.module.css';

/** One matter of the right-hand pane, with a quiet word beside its heading. */
export function Section({ title, note, children }: Readonly<{ title: string; note?: string | undefined; children: ReactNode }>) {
  return (
    <section className={css.section}>
      <h2 className={css.heading}>
        {title}
        {note !== undefined && <span className={text.meta}>{note}</span>}
      </h2>
      {children}
    </section>
  );
}
