import type { ReactNode } from 'react';
import type { StatementId } from '../../../../shared/kernel/ids';
import { classNames } from '../../ui/styles/class-names';
import css from './MinutePage.module.css';

/** Which line is lit, and how another is taken or only pointed at. */
export type Choosing = Readonly<{
  selected: StatementId | null;
  onSelect: (line: StatementId) => void;
  onPoint: (line: StatementId | null) => void;
}>;

/**
 * A sentence of the page. It is a button that says its words: pressing it, or only coming to it by Tab, lights the
 * line it was made from. A frozen page whose lines have changed since has no way back and reads as plain text.
 */
export type SentenceProps = Choosing & Readonly<{ line: StatementId | null; children: ReactNode }>;

export function Sentence({ line, selected, onSelect, onPoint, children }: SentenceProps) {
  if (line === null) return <span>{children}</span>;
  const isSelected = line === selected;
  return (
    <button
      type="button"
      className={classNames(css.sentence, isSelected && css.lit)}
      aria-pressed={isSelected}
      data-sentence={line}
      onClick={() => onSelect(line)}
      onFocus={() => onSelect(line)}
      onPointerEnter={() => onPoint(line)}
      onPointerLeave={() => onPoint(null)}
    >
      {children}
    </button>
  );
}
