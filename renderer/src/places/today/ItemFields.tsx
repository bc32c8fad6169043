import { z } from 'zod';
import { id } from '../../../../shared/contract/define';
import type { CurrentMeeting, Seat } from '../../../../shared/contract/meeting';
import type { ColleagueId, DisciplineId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { Checkbox } from '../../ui/checkbox/Checkbox';
import { TextField } from '../../ui/field/TextField';
import { Select } from '../../ui/select/Select';
import css from './Sheets.module.css';

/** What a person is filling in about an item; minutes as they typed them. */
export const ItemForm = z.strictObject({
  title: z.string(),
  question: z.string(),
  minutes: z.string(),
  presenter: id<ColleagueId>().nullable(),
  needs: z.array(id<DisciplineId>()).readonly(),
});
export type ItemForm = Readonly<z.infer<typeof ItemForm>>;

/** Whole minutes from 1 to 240, or null. */
export function minutesFrom(text: string): number | null {
  const minutes = Number(text.trim());
  return /^\d+$/.test(text.trim()) && minutes >= 1 && minutes <= 240 ? minutes : null;
}

export type ItemFieldsProps = Readonly<{
  form: ItemForm;
  onChange: (form: ItemForm) => void;
  meeting: CurrentMeeting;
  isFamily: boolean;
  errors: Readonly<{ minutes?: string | undefined }>;
}>;

/** Question, minutes, presenter and whom the item needs; a standing matter has a title too. */
export function ItemFields({ form, onChange, meeting, isFamily, errors }: ItemFieldsProps) {
  return (
    <>
      {!isFamily && (
        <TextField label={t('today.titleLabel')} value={form.title} maxLength={200} onChange={(title) => onChange({ ...form, title })} />
      )}
      <TextField
        label={t('today.questionLabel')}
        hint={t('today.questionHint')}
        optional={!isFamily}
        value={form.question}
        maxLength={500}
        onChange={(question) => onChange({ ...form, question })}
      />
      <TextField
        label={t('today.minutesLabel')}
        hint={t('today.minutesHint')}
        error={errors.minutes}
        inputMode="numeric"
        value={form.minutes}
        onChange={(minutes) => onChange({ ...form, minutes })}
      />
      <PresenterField seats={meeting.seats} value={form.presenter} onChange={(presenter) => onChange({ ...form, presenter })} />
      {isFamily && <NeedsField meeting={meeting} value={form.needs} onChange={(needs) => onChange({ ...form, needs })} />}
    </>
  );
}

const nobody = 'nobody';

function PresenterField({
  seats,
  value,
  onChange,
}: Readonly<{ seats: readonly Seat[]; value: ColleagueId | null; onChange: (value: ColleagueId | null) => void }>) {
  const options = [
    { value: nobody, label: t('today.presenterNobody') },
    ...seats.map(({ who, name, title }) => ({ value: who as string, label: name, hint: title })),
  ];
  return (
    <Select
      label={t('today.presenterLabel')}
      options={options}
      value={value ?? nobody}
      onChange={(chosen) => onChange(seats.find(({ who }) => who === chosen)?.who ?? null)}
    />
  );
}

function NeedsField({
  meeting,
  value,
  onChange,
}: Readonly<{ meeting: CurrentMeeting; value: readonly DisciplineId[]; onChange: (value: readonly DisciplineId[]) => void }>) {
  return (
    <fieldset className={css.needs}>
      <legend>{t('today.needsLabel')}</legend>
      {meeting.disciplines.map(({ discipline, name }) => (
        <Checkbox
          key={discipline}
          label={name}
          isChecked={value.includes(discipline)}
          onChange={(isNeeded) => onChange(isNeeded ? [...value, discipline] : value.filter((one) => one !== discipline))}
        />
      ))}
    </fieldset>
  );
}
