import type { ReactNode } from 'react';
import css from './States.module.css';

/**
 * Nothing to show, said kindly: why it is empty, one sentence, one way forward
 * (`children`, a button or link). `level` is 1 where it is all there is on the screen.
 */
export type EmptyStateProps = Readonly<{ title: string; text?: string; children?: ReactNode; level?: 1 | 2 | 3 }>;

export function EmptyState({ title, text, children, level = 2 }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={css.state}>
      <Heading className={css.title}>{title}</Heading>
      {text !== undefined && <p>{text}</p>}
      {children !== undefined && <div className={css.act}>{children}</div>}
    </div>
  );
}
