import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { Field } from '../ui/field/Field';
import css from './NumberedChoice.module.css';

/**
 * One of up to nine answers, chosen by its number: a radio group that wraps. Name: `label`. Keyboard: a digit chooses,
 * arrows too, Tab moves on. `value: null` means nothing is chosen yet.
 */
export type NumberedChoiceProps<Value extends string> = Readonly<{
  label: string;
  hint?: string;
  error?: string | undefined;
  choices: readonly Readonly<{ value: Value; label: string }>[];
  value: Value | null;
  onChange: (value: Value) => void;
  focusFirst?: boolean;
}>;

export function NumberedChoice<Value extends string>({
  label,
  hint,
  error,
  choices,
  value,
  onChange,
  focusFirst = false,
}: NumberedChoiceProps<Value>) {
  const name = useId();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focusFirst) (group.current?.querySelector<HTMLInputElement>('input:checked') ?? group.current?.querySelector('input'))?.focus();
  }, [focusFirst]);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const place = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
    const chosen = choices[place];
    if (chosen === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onChange(chosen.value);
    group.current?.querySelectorAll('input')[place]?.focus();
  };
  return (
    <Field label={label} hint={hint} error={error} group>
      {({ controlId, labelId, describedBy, isWrong }) => (
        <div
          ref={group}
          id={controlId}
          role="radiogroup"
          tabIndex={-1}
          aria-labelledby={labelId}
          aria-describedby={describedBy}
          aria-invalid={isWrong || undefined}
          className={css.group}
          onKeyDown={onKeyDown}
        >
          {choices.map((choice, index) => (
            <label key={choice.value} className={css.choice}>
              <input
                type="radio"
                name={name}
                value={choice.value}
                checked={choice.value === value}
                onChange={() => onChange(choice.value)}
              />
              <span className={css.number} aria-hidden="true">
                {index + 1}
              </span>
              {choice.label}
            </label>
          ))}
        </div>
      )}
    </Field>
  );
}
