import { useId, type ReactNode } from 'react';
import { classNames } from '../styles/class-names';
import css from './Segmented.module.css';

/** One choice of a segmented control; `className` may change how it is drawn (a paper sample). */
export type Segment<Value extends string> = Readonly<{ value: Value; label: ReactNode; className?: string | undefined }>;

/**
 * Two to five choices in one row, one of them chosen: a radio group.
 * Name: `label`, or `labelledBy` an element that already says it. Keyboard: Tab reaches the chosen
 * one, arrows choose. `value: null` means nothing is chosen yet.
 */
export type SegmentedProps<Value extends string> = Readonly<{
  label?: string;
  labelledBy?: string;
  segments: readonly Segment<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  className?: string | undefined;
  describedBy?: string;
}>;

export function Segmented<Value extends string>({ segments, value, onChange, ...props }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      className={classNames(css.segmented, props.className)}
    >
      {segments.map((segment) => (
        <label key={segment.value} className={classNames(css.segment, segment.className)}>
          <input
            type="radio"
            name={name}
            value={segment.value}
            checked={segment.value === value}
            onChange={() => onChange(segment.value)}
          />
          {segment.label}
        </label>
      ))}
    </div>
  );
}
