import type { ReactNode } from 'react';
import css from './LinkButton.module.css';

/** An act that reads like a link inside a sentence or a row ("Try again", "Keep mine"). Enter and Space. */
export type LinkButtonProps = Readonly<{ children: ReactNode; onPress: () => void; label?: string }>;

export function LinkButton({ children, onPress, label }: LinkButtonProps) {
  return (
    <button type="button" className={css.linkButton} aria-label={label} onClick={onPress}>
      {children}
    </button>
  );
}
