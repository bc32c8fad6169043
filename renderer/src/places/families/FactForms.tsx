import { useState } from 'react';
import type { LevelOfNeed } from '../../../../shared/domain/family/events';
import { parseCalendarDate, type CalendarDate } from '../../../../shared/kernel/calendar-date';
import type { ColleagueId, FamilyId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { useDraft } from '../../api/use-draft';
import { useQuery } from '../../api/use-query';
import { NumberedChoice } from '../../people/NumberedChoice';
import { DateField } from '../../ui/field/DateField';
import { TextField } from '../../ui/field/TextField';
import { Select } from '../../ui/select/Select';
import { QueryState } from '../../ui/states/QueryState';
import { ChangeForm } from './ChangeForm';
import { useKeep } from './use-keep';

type Done = Readonly<{ family: FamilyId; onDone: () => void }>;

/** Who leads for the family: exactly one colleague. */
export function LeadForm({ family, lead, onDone }: Done & Readonly<{ lead: ColleagueId | null }>) {
  const { keep, refused } = useKeep('family.setLead', onDone);
  const [chosen, setChosen] = useState(lead);
  const [isChecked, setChecked] = useState(false);
  const colleagues = useQuery('colleague.list', {});
  if (colleagues.status !== 'ready') return <QueryState query={colleagues} />;
  return (
    <ChangeForm
      refused={refused}
      onCancel={onDone}
      onKeep={() => {
        setChecked(true);
        if (chosen !== null) keep({ family, lead: chosen });
      }}
    >
      <Select<ColleagueId>
        label={t('families.lead')}
        options={colleagues.value
          .filter(({ state }) => state !== 'left')
          .map(({ id, name, title }) => ({ value: id, label: name, hint: title }))}
        value={chosen}
        onChange={setChosen}
        error={isChecked && chosen === null ? t('families.leadMissing') : undefined}
      />
    </ChangeForm>
  );
}

const levels = ['1', '2', '3', '4'] as const;

/** The level of need with its reason. */
export function LevelForm({ family, level, onDone }: Done & Readonly<{ level: LevelOfNeed | null }>) {
  const draft = useDraft(`family:${family}`, 'level-why');
  const { text: why, setText: setWhy } = draft;
  const { keep, refused } = useKeep('family.setLevel', onDone, draft);
  const [chosen, setChosen] = useState(level);
  const [isChecked, setChecked] = useState(false);
  return (
    <ChangeForm
      refused={refused}
      onCancel={onDone}
      onKeep={() => {
        setChecked(true);
        if (chosen !== null && why.trim() !== '') keep({ family, level: chosen, why: why.trim() });
      }}
    >
      <NumberedChoice
        label={t('families.level')}
        choices={levels.map((value) => ({ value, label: t('people.level', { level: value }) }))}
        value={chosen === null ? null : (`${chosen}` as const)}
        onChange={(value) => setChosen(({ '1': 1, '2': 2, '3': 3, '4': 4 } as const)[value])}
        error={isChecked && chosen === null ? t('families.levelMissing') : undefined}
        focusFirst
      />
      <TextField
        label={t('families.levelWhy')}
        value={why}
        onChange={setWhy}
        error={isChecked && why.trim() === '' ? t('families.levelWhyMissing') : undefined}
        maxLength={1_000}
      />
    </ChangeForm>
  );
}

/** When the family is looked at again. */
export function ReviewForm({ family, on, onDone }: Done & Readonly<{ on: CalendarDate | null }>) {
  const { keep, refused } = useKeep('family.setReview', onDone);
  const [chosen, setChosen] = useState<string>(on ?? '');
  return (
    <ChangeForm refused={refused} onCancel={onDone} onKeep={() => keep({ family, on: parseCalendarDate(chosen) })}>
      <DateField label={t('families.review')} hint={t('families.reviewHint')} value={chosen} onChange={setChosen} />
    </ChangeForm>
  );
}
