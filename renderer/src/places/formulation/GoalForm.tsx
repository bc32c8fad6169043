import { useState } from 'react';
import type { Goal } from '../../../../shared/domain/formulation/events';
import { parseCalendarDate } from '../../../../shared/kernel/calendar-date';
import type { FamilyId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { Button } from '../../ui/button/Button';
import { DateField } from '../../ui/field/DateField';
import { TextField } from '../../ui/field/TextField';
import type { Act } from './use-acts';
import { useKeptText } from './use-kept-text';
import css from './Forms.module.css';

/** A goal where it stands: what will be different, where it is now, the aim and its day, and who in the family agreed. */
export type GoalFormProps = Readonly<{ family: FamilyId; goal: Goal; isNew: boolean; act: Act; onClose: () => void }>;

export function GoalForm({ family, goal, isNew, act, onClose }: GoalFormProps) {
  // A new goal has no id to come back to after a crash; its factor says which row it was typed in.
  const words = useKeptText(`formulation:${family}`, isNew ? `goal-for:${goal.factor}` : `goal:${goal.id}`, goal.text);
  const [measure, setMeasure] = useState({ now: goal.now, aim: goal.aim, agreedBy: goal.agreedBy });
  const [by, setBy] = useState<string>(goal.by ?? '');
  const keep = async (): Promise<void> => {
    const set = { ...goal, ...measure, text: words.text, by: parseCalendarDate(by) };
    if (!(await act({ op: 'formulation.setGoal', input: { family, goal: set } }, '', words.ref))) return;
    words.clear();
    onClose();
  };
  const remove = async (): Promise<void> => {
    if (!(await act({ op: 'formulation.removeGoal', input: { family, goal: goal.id } }))) return;
    words.clear();
    onClose();
  };
  return (
    <form
      className={css.goalForm}
      aria-label={t('formulation.goals')}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <TextField
        label={t('formulation.goalText')}
        hint={t('formulation.goalTextHint')}
        value={words.text}
        onChange={words.setText}
        autoFocus
        spellCheck
        maxLength={500}
      />
      <div className={css.pair}>
        <TextField
          label={t('formulation.goalNow')}
          value={measure.now}
          onChange={(now) => setMeasure({ ...measure, now })}
          maxLength={100}
        />
        <TextField
          label={t('formulation.goalAim')}
          value={measure.aim}
          onChange={(aim) => setMeasure({ ...measure, aim })}
          maxLength={100}
        />
      </div>
      <DateField label={t('formulation.goalBy')} value={by} onChange={setBy} />
      <TextField
        label={t('formulation.goalAgreedBy')}
        optional
        value={measure.agreedBy}
        onChange={(agreedBy) => setMeasure({ ...measure, agreedBy })}
        maxLength={200}
      />
      <div className={css.acts}>
        <Button type="submit" kind="primary">
          {t('formulation.keepGoal')}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {t('formulation.notNow')}
        </Button>
        {!isNew && (
          <Button kind="quiet" onPress={() => void remove()}>
            {t('formulation.removeGoal')}
          </Button>
        )}
      </div>
    </form>
  );
}
