import { ChevronDown } from 'lucide-react';
import { Button, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { t } from '../../../../shared/messages/t';
import { Field, fieldFrameOf, type FieldFrameProps } from '../field/Field';
import { Icon } from '../icon/Icon';
import css from './Select.module.css';

/** One choice of a select; `hint` is a quiet line under it. */
export type SelectOption<Value extends string> = Readonly<{ value: Value; label: string; hint?: string }>;

/**
 * One of many, folded away. Name: `label`. Keyboard: arrows or typing a letter change it, Enter or
 * Space opens the list, Esc closes it. `value: null` shows `placeholder`.
 */
export type SelectProps<Value extends string> = FieldFrameProps &
  Readonly<{
    options: readonly SelectOption<Value>[];
    value: Value | null;
    onChange: (value: Value) => void;
    placeholder?: string;
    id?: string;
  }>;

export function Select<Value extends string>({ options, value, onChange, placeholder, id, ...frame }: SelectProps<Value>) {
  return (
    <Field {...fieldFrameOf(frame)} id={id} group>
      {({ controlId, labelId, describedBy, isWrong }) => (
        <AriaSelect
          aria-labelledby={labelId}
          aria-describedby={describedBy}
          isInvalid={isWrong}
          selectedKey={value}
          onSelectionChange={(key) => {
            const chosen = options.find((option) => option.value === key);
            if (chosen !== undefined) onChange(chosen.value);
          }}
          placeholder={placeholder ?? t('ui.choose')}
          className={css.select ?? ''}
        >
          <Button id={controlId} className={css.button ?? ''}>
            <SelectValue className={css.value ?? ''}>
              {({ selectedText, isPlaceholder }) => (isPlaceholder ? (placeholder ?? t('ui.choose')) : selectedText)}
            </SelectValue>
            <Icon icon={ChevronDown} size={16} />
          </Button>
          <Popover className={css.popover ?? ''} offset={4}>
            <ListBox className={css.list ?? ''}>
              {options.map((option) => (
                <ListBoxItem key={option.value} id={option.value} textValue={option.label} className={css.option ?? ''}>
                  {option.label}
                  {option.hint !== undefined && <span className={css.hint}>{option.hint}</span>}
                </ListBoxItem>
              ))}
            </ListBox>
          </Popover>
        </AriaSelect>
      )}
    </Field>
  );
}
