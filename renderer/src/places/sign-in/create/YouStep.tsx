import { t } from '../../../../../shared/messages/t';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import { TextField } from '../../../ui/field/TextField';
import { Note } from '../../../ui/note/Note';
import { errorWords, type StepProps } from './HubStep';
import css from '../PanelForm.module.css';

export function YouStep({ form, onChange, errors }: StepProps) {
  return (
    <>
      <TextField
        label={t('signin.yourName')}
        value={form.yourName}
        onChange={(yourName) => onChange({ yourName })}
        error={errorWords(errors, 'yourName')}
      />
      <TextField
        label={t('signin.yourTitle')}
        hint={t('signin.yourTitleHint')}
        value={form.yourTitle}
        onChange={(yourTitle) => onChange({ yourTitle })}
        error={errorWords(errors, 'yourTitle')}
      />
      <TextField
        label={t('signin.yourAgency')}
        value={form.yourAgency}
        onChange={(yourAgency) => onChange({ yourAgency })}
        error={errorWords(errors, 'yourAgency')}
      />
      <div className={css.boxes} role="group" aria-label={t('signin.alsoDo')}>
        <span>{t('signin.alsoDo')}</span>
        <Checkbox label={t('signin.alsoChair')} isChecked={form.chairs} onChange={(chairs) => onChange({ chairs })} />
        <Checkbox label={t('signin.alsoMinute')} isChecked={form.takesMinutes} onChange={(takesMinutes) => onChange({ takesMinutes })} />
      </div>
      <Note tone="info">{t('signin.firstIsManager')}</Note>
    </>
  );
}
