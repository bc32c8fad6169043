import { t } from '../../../../../shared/messages/t';
import { TextField } from '../../../ui/field/TextField';
import type { FormErrors, NewHubForm } from './new-hub-form';

export type StepProps = Readonly<{ form: NewHubForm; onChange: (part: Partial<NewHubForm>) => void; errors: FormErrors }>;

/** The sentence of a field, when it has one. */
export function errorWords(errors: FormErrors, field: keyof NewHubForm): string | undefined {
  const key = errors[field];
  return key === undefined ? undefined : t(key);
}

export function HubStep({ form, onChange, errors }: StepProps) {
  return (
    <>
      <TextField
        label={t('signin.hubName')}
        hint={t('signin.hubNameHint')}
        value={form.name}
        onChange={(name) => onChange({ name })}
        error={errorWords(errors, 'name')}
      />
      <TextField label={t('signin.controller')} value={form.controller} onChange={(controller) => onChange({ controller })} optional />
      <TextField label={t('signin.site')} value={form.site} onChange={(site) => onChange({ site })} optional />
    </>
  );
}
