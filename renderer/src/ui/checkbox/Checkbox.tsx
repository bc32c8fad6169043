import { useId, type ReactNode } from 'react';
import { Check } from 'lucide-react';
import { Icon } from '../icon/Icon';
import css from './Checkbox.module.css';

/** A tick box with its words. Name: `label`. `hint` is a quiet line under it. Keyboard: Space. */
export type CheckboxProps = Readonly<{
  label: ReactNode;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
  hint?: string;
  hideLabel?: boolean;
  isDisabled?: boolean;
  name?: string;
}>;

export function Checkbox({ label, isChecked, onChange, hint, hideLabel = false, isDisabled = false, name }: CheckboxProps) {
  const id = useId();
  return (
    <div className={css.row}>
      <span className={css.boxArea}>
        <input
          id={id}
          type="checkbox"
          name={name}
          className={css.input}
          checked={isChecked}
          disabled={isDisabled}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span className={css.box} aria-hidden="true">
          {isChecked && <Icon icon={Check} size={14} />}
        </span>
      </span>
      <span className={hideLabel ? css.hidden : undefined}>
        <label htmlFor={id}>{label}</label>
        {hint !== undefined && (
          <span id={`${id}-hint`} className={css.hint}>
            {hint}
          </span>
        )}
      </span>
    </div>
  );
}
