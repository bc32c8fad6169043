import { useState } from 'react';
import type { Goal } from '../../../../shared/domain/formulation/events';
import { parseCalendarDate } from '../../../../shared/kernel/calendar-date';
import type { FamilyId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { Button } from '../../ui/button/Button';
import { DateField } from '../../ui/field/DateField';
import { TextField } from '../../ui/field/TextField';
import { InlineForm } from '../../ui/inline-form/InlineForm';
import type { Act } from './use-acts';
import { useKeptText } from './use-kept-text';
import css from './Forms.module.css';

/** A goal where it stands: what will be different, where it is now, the aim and its day, and who in the family agreed. */
export type GoalFormProps = Readonly<{ family: FamilyId; goal: Goal; isNew: boolean; act: Act; onClose: () => void }>;

export function GoalForm({ family, goal, isNew, act, onClose }: GoalFormProps) {
  // A new goal has no id to come back to after a crash; its factor says which row it was typed in.
  const words = useKeptText(`formulation:${family}`, isNew ? `goal-for:${goal.factor}` : `goal:${goal.id}`, goal.text);
  const [measure, setMeasure] = useState({ now: goal.now, aim: goal.aim, agreedBy: goal.agreedBy, by: goal.by ?? '' });
  const leaveWhen = async (kept: Promise<boolean>): Promise<void> => {
    if (!(await kept)) return;
    words.clear();
    onClose();
  };
  const keep = (): Promise<void> => {
    const set = { ...goal, ...measure, text: words.text, by: parseCalendarDate(measure.by) };
    return leaveWhen(act({ op: 'formulation.setGoal', input: { family, goal: set } }, '', words.ref));
  };
  const remove = (): Promise<void> => leaveWhen(act({ op: 'formulation.removeGoal', input: { family, goal: goal.id } }));
  return (
    <InlineForm
      className={css.goalForm}
      label={t('formulation.goals')}
      keepWords={t('formulation.keepGoal')}
      leaveWords={t('formulation.notNow')}
      onKeep={keep}
      onLeave={onClose}
      more={
        !isNew && (
          <Button kind="quiet" onPress={() => void remove()}>
            {t('formulation.removeGoal')}
          </Button>
        )
      }
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
      <MeasureFields measure={measure} onChange={setMeasure} />
    </InlineForm>
  );
}

type Measure = Readonly<Record<'now' | 'aim' | 'agreedBy' | 'by', string>>;

function MeasureFields({ measure, onChange }: Readonly<{ measure: Measure; onChange: (measure: Measure) => void }>) {
  const set = (field: keyof Measure) => (value: string) => onChange({ ...measure, [field]: value });
  return (
    <>
      <div className={css.pair}>
        <TextField label={t('formulation.goalNow')} value={measure.now} onChange={set('now')} maxLength={100} />
        <TextField label={t('formulation.goalAim')} value={measure.aim} onChange={set('aim')} maxLength={100} />
      </div>
      <DateField label={t('formulation.goalBy')} value={measure.by} onChange={set('by')} />
      <TextField label={t('formulation.goalAgreedBy')} optional value={measure.agreedBy} onChange={set('agreedBy')} maxLength={200} />
    </>
  );
}
