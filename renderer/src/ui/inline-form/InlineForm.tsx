import type { ReactNode } from 'react';
import { Button } from '../button/Button';
import css from './InlineForm.module.css';

/**
 * A form in the place of what it changes, never over it. Name: `label`. Enter in a line of text, or the first button,
 * keeps it; Esc or the second button leaves it. What was typed is the form's own to keep: leaving loses nothing.
 * `more` is for further acts beside the two.
 */
export type InlineFormProps = Readonly<{
  label: string;
  keepWords: string;
  leaveWords: string;
  onKeep: () => Promise<void>;
  onLeave: () => void;
  children: ReactNode;
  more?: ReactNode;
  className?: string | undefined;
}>;

export function InlineForm({ label, keepWords, leaveWords, onKeep, onLeave, children, more, className }: InlineFormProps) {
  return (
    <form
      className={className}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void onKeep();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onLeave();
      }}
    >
      {children}
      <div className={css.acts}>
        <Button type="submit" kind="primary">
          {keepWords}
        </Button>
        <Button kind="quiet" onPress={onLeave}>
          {leaveWords}
        </Button>
        {more}
      </div>
    </form>
  );
}
