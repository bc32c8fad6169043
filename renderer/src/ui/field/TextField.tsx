import type { HTMLInputAutoCompleteAttribute, KeyboardEvent, Ref } from 'react';
import { classNames } from '../styles/class-names';
import { Field, fieldFrameOf, type FieldFrameProps } from './Field';
import css from './Field.module.css';

/**
 * One line of text. Controlled: `value` and `onChange(text)`. Works with react-hook-form through a
 * Controller (`name`, `onBlur`, `ref` are passed on). Width follows the place.
 * Keyboard: as any text box; `onEnter` takes Enter outside a form.
 */
export type TextFieldProps = FieldFrameProps &
  Readonly<{
    value: string;
    onChange: (text: string) => void;
    onBlur?: () => void;
    onEnter?: () => void;
    onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
    name?: string;
    id?: string;
    type?: 'text' | 'tel' | 'email' | 'search';
    inputMode?: 'text' | 'numeric' | 'tel' | 'email';
    placeholder?: string;
    autoComplete?: HTMLInputAutoCompleteAttribute;
    spellCheck?: boolean;
    maxLength?: number;
    readOnly?: boolean;
    large?: boolean;
    autoFocus?: boolean;
    ref?: Ref<HTMLInputElement>;
  }>;

export function TextField(props: TextFieldProps) {
  return (
    <Field {...fieldFrameOf(props)} id={props.id}>
      {({ controlId, describedBy, isWrong }) => (
        <input
          ref={props.ref}
          id={controlId}
          className={classNames(css.control, props.large && css.large)}
          type={props.type ?? 'text'}
          inputMode={props.inputMode}
          name={props.name}
          value={props.value}
          placeholder={props.placeholder}
          autoComplete={props.autoComplete ?? 'off'}
          spellCheck={props.spellCheck}
          maxLength={props.maxLength}
          readOnly={props.readOnly}
          autoFocus={props.autoFocus}
          aria-invalid={isWrong || undefined}
          aria-describedby={describedBy}
          onChange={(event) => props.onChange(event.target.value)}
          onBlur={props.onBlur}
          onKeyDown={(event) => {
            props.onKeyDown?.(event);
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) props.onEnter?.();
          }}
        />
      )}
    </Field>
  );
}
