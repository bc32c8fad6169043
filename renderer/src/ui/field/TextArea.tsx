import type { KeyboardEvent, Ref } from 'react';
import { classNames } from '../styles/class-names';
import { Field, fieldFrameOf, type FieldFrameProps } from './Field';
import css from './Field.module.css';

/**
 * Several lines of plain text. Controlled: `value` and `onChange(text)`. `rows` is its height at
 * rest; `large` sets the reading size. Tab always moves on.
 */
export type TextAreaProps = FieldFrameProps &
  Readonly<{
    value: string;
    onChange: (text: string) => void;
    onBlur?: () => void;
    onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
    name?: string;
    id?: string;
    rows?: number;
    placeholder?: string;
    spellCheck?: boolean;
    maxLength?: number;
    readOnly?: boolean;
    large?: boolean;
    autoFocus?: boolean;
    ref?: Ref<HTMLTextAreaElement>;
  }>;

export function TextArea(props: TextAreaProps) {
  return (
    <Field {...fieldFrameOf(props)} id={props.id}>
      {({ controlId, describedBy, isWrong }) => (
        <textarea
          ref={props.ref}
          id={controlId}
          className={classNames(css.control, css.area, props.large && css.large)}
          rows={props.rows ?? 3}
          name={props.name}
          value={props.value}
          placeholder={props.placeholder}
          spellCheck={props.spellCheck}
          maxLength={props.maxLength}
          readOnly={props.readOnly}
          autoFocus={props.autoFocus}
          aria-invalid={isWrong || undefined}
          aria-describedby={describedBy}
          onChange={(event) => props.onChange(event.target.value)}
          onBlur={props.onBlur}
          onKeyDown={props.onKeyDown}
        />
      )}
    </Field>
  );
}
