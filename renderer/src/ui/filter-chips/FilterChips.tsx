import css from './FilterChips.module.css';

/** One filter; `count` is written after its words. */
export type FilterChip<Value extends string> = Readonly<{ value: Value; label: string; count?: number }>;

/**
 * A row of filters, one of them on. Name: `label`. Keyboard: each is a button with a pressed state;
 * Tab moves along, Enter or Space chooses.
 */
export type FilterChipsProps<Value extends string> = Readonly<{
  label: string;
  chips: readonly FilterChip<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}>;

export function FilterChips<Value extends string>({ label, chips, value, onChange }: FilterChipsProps<Value>) {
  return (
    <div role="group" aria-label={label} className={css.chips}>
      {chips.map((chip) => (
        <button
          key={chip.value}
          type="button"
          className={css.chip}
          aria-pressed={chip.value === value}
          onClick={() => onChange(chip.value)}
        >
          {chip.label}
          {chip.count !== undefined && <span className={css.count}> {chip.count}</span>}
        </button>
      ))}
    </div>
  );
}
