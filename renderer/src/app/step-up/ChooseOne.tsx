import { useId, useState } from 'react';
import { Check } from 'lucide-react';
import { t } from '../../../../shared/messages/t';
import { Button } from '../../ui/button/Button';
import { TextField } from '../../ui/field/TextField';
import css from './ChooseOne.module.css';

/** A few names to press, and "Someone else" with a box for theirs. Nothing needs to be chosen. */
export type ChooseOneProps = Readonly<{ label: string; choices: readonly string[]; value: string; onChange: (name: string) => void }>;

export function ChooseOne({ label, choices, value, onChange }: ChooseOneProps) {
  const labelId = useId();
  const [isOther, setOther] = useState(choices.length === 0);
  return (
    <div role="group" aria-labelledby={labelId}>
      <p id={labelId} className={css.label}>
        {label}
      </p>
      <div className={css.choices}>
        {choices.map((name) => (
          <Button
            key={name}
            size="small"
            pressed={!isOther && value === name}
            {...(!isOther && value === name && { icon: Check })}
            onPress={() => {
              setOther(false);
              onChange(value === name && !isOther ? '' : name);
            }}
          >
            {name}
          </Button>
        ))}
        {choices.length > 0 && (
          <Button
            size="small"
            pressed={isOther}
            onPress={() => {
              setOther(true);
              onChange('');
            }}
          >
            {t('shell.someoneElse')}
          </Button>
        )}
      </div>
      {isOther && <TextField label={t('shell.stepUpName')} hideLabel={choices.length === 0} value={value} onChange={onChange} />}
    </div>
  );
}
