import { useState } from 'react';
import { Pencil, Plus } from 'lucide-react';
import type { Formulation, FormulationPage } from '../../../../shared/contract/formulation';
import type { Goal } from '../../../../shared/domain/formulation/events';
import type { GoalId } from '../../../../shared/kernel/ids';
import { formatDayMonth } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { newId } from '../../api/new-id';
import { Button } from '../../ui/button/Button';
import { IconButton } from '../../ui/button/IconButton';
import { GoalForm } from './GoalForm';
import type { Act } from './use-acts';
import css from './Flow.module.css';

/** The goals that answer one factor, and room for another one. */
export type GoalCellProps = Readonly<{
  formulation: Formulation;
  priority: FormulationPage['priorities'][number];
  goals: readonly Goal[];
  canAdd: boolean;
  act?: Act;
}>;

export function GoalCell({ formulation, priority, goals, canAdd, act }: GoalCellProps) {
  const [edited, setEdited] = useState<Goal | null>(null);
  if (edited !== null && act !== undefined) {
    const isNew = !goals.some(({ id }) => id === edited.id);
    return <GoalForm family={formulation.family.id} goal={edited} isNew={isNew} act={act} onClose={() => setEdited(null)} />;
  }
  const add = (): void => setEdited({ id: newId<GoalId>(), factor: priority.factor, text: '', now: '', aim: '', by: null, agreedBy: '' });
  return (
    <div>
      {goals.map((goal) => (
        <div key={goal.id} className={css.goal}>
          <p className={css.goalText}>
            {goal.text}
            {act !== undefined && (
              <IconButton
                label={t('formulation.changeGoal', { goal: goal.text })}
                icon={Pencil}
                size={15}
                onPress={() => setEdited(goal)}
              />
            )}
          </p>
          <GoalMeasure goal={goal} />
        </div>
      ))}
      {act !== undefined && canAdd && goals.length === 0 && (
        <Button kind="quiet" size="small" icon={Plus} label={t('formulation.addGoalFor', { factor: priority.text })} onPress={add}>
          {t('formulation.addGoal')}
        </Button>
      )}
    </div>
  );
}

/** Numbers before words: "2 now, aim 5 by 24 April · Tara agreed". */
function GoalMeasure({ goal }: Readonly<{ goal: Goal }>) {
  if (goal.now === '' && goal.aim === '' && goal.by === null && goal.agreedBy === '') return null;
  return (
    <p className={css.goalMeta}>
      {goal.now !== '' && <b>{t('formulation.goalNowValue', { now: goal.now })}</b>}
      {goal.now !== '' && goal.aim !== '' && ', '}
      {goal.aim !== '' && (
        <>
          {t('formulation.aimWord')} <b>{goal.aim}</b>
        </>
      )}{' '}
      {goal.by !== null && t('formulation.byDay', { day: formatDayMonth(goal.by) })}
      {goal.agreedBy !== '' && (
        <>
          {' '}
          <span aria-hidden="true">·</span> <span className={css.agreed}>{t('formulation.goalAgreed', { who: goal.agreedBy })}</span>
        </>
      )}
    </p>
  );
}
