import type { Formulation } from '../../../../shared/contract/formulation';
import type { Goal } from '../../../../shared/domain/formulation/events';
import { t } from '../../../../shared/messages/t';
import { Button } from '../../ui/button/Button';
import { Checkbox } from '../../ui/checkbox/Checkbox';
import text from '../../ui/styles/text.module.css';
import { NewAction } from './NewAction';
import type { Act } from './use-acts';
import css from './Forms.module.css';

/** Ticks which of the family's open actions serve a goal, and agrees new ones for it. Each tick is kept at once. */
export type PlanFormProps = Readonly<{ formulation: Formulation; goal: Goal; act: Act; onClose: () => void }>;

export function PlanForm({ formulation, goal, act, onClose }: PlanFormProps) {
  const family = formulation.family.id;
  const open = formulation.actions.filter(({ isEnded, goal: served }) => !isEnded || served === goal.id);
  return (
    <div
      role="group"
      aria-label={t('formulation.actionsFor')}
      className={css.planForm}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <h3 className={css.scaleLabel}>{t('formulation.actionsFor')}</h3>
      {open.length === 0 && <p className={text.meta}>{t('formulation.noActions')}</p>}
      {open.map((action) => (
        <Checkbox
          key={action.id}
          label={action.text}
          hint={action.owner}
          isChecked={action.goal === goal.id}
          onChange={(isChecked) =>
            void act(
              isChecked
                ? { op: 'formulation.linkAction', input: { family, action: action.id, goal: goal.id } }
                : { op: 'formulation.unlinkAction', input: { family, action: action.id } },
            )
          }
        />
      ))}
      <NewAction family={family} goal={goal} act={act} />
      <div className={css.acts}>
        <Button onPress={onClose}>{t('formulation.finished')}</Button>
      </div>
    </div>
  );
}
