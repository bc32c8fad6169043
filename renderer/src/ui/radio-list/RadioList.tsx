import { useId, type ReactNode } from 'react';
import { Field, fieldFrameOf, type FieldFrameProps } from '../field/Field';
import css from './RadioList.module.css';

/** One answer: its words, a quiet line under them, and what opens below it while it is chosen. */
export type RadioOption<Value extends string> = Readonly<{ value: Value; label: ReactNode; hint?: string; detail?: ReactNode }>;

/** One of several answers, one under the other. Name: `label`. Keyboard: Tab reaches the chosen one, arrows choose. */
export type RadioListProps<Value extends string> = FieldFrameProps &
  Readonly<{ options: readonly RadioOption<Value>[]; value: Value | null; onChange: (value: Value) => void }>;

export function RadioList<Value extends string>({ options, value, onChange, ...frame }: RadioListProps<Value>) {
  const name = useId();
  return (
    <Field {...fieldFrameOf(frame)} group>
      {({ controlId, labelId, describedBy, isWrong }) => (
        <div
          id={controlId}
          role="radiogroup"
          tabIndex={-1}
          className={css.list}
          aria-labelledby={labelId}
          aria-describedby={describedBy}
          aria-invalid={isWrong || undefined}
        >
          {options.map((option) => (
            <div key={option.value}>
              <label className={css.option}>
                <input
                  type="radio"
                  name={name}
                  value={option.value}
                  checked={option.value === value}
                  onChange={() => onChange(option.value)}
                />
                <span>
                  {option.label}
                  {option.hint !== undefined && <span className={css.hint}>{option.hint}</span>}
                </span>
              </label>
              {option.value === value && option.detail !== undefined && <div className={css.detail}>{option.detail}</div>}
            </div>
          ))}
        </div>
      )}
    </Field>
  );
}
