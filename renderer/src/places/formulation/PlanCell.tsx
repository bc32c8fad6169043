import { useState } from 'react';
import { ListPlus } from 'lucide-react';
import type { Formulation, FormulationPage, PlanAction } from '../../../../shared/contract/formulation';
import type { Goal } from '../../../../shared/domain/formulation/events';
import { formatDayMonth } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { AgencyTag } from '../../ui/agency-tag/AgencyTag';
import { Button } from '../../ui/button/Button';
import { Link } from '../../ui/link/Link';
import { paths } from '../../ui/place/paths';
import { classNames } from '../../ui/styles/class-names';
import { PlanForm } from './PlanForm';
import type { Act } from './use-acts';
import css from './Flow.module.css';

/** The actions that serve the goals of one row. */
export type PlanCellProps = Readonly<{ formulation: Formulation; page: FormulationPage; goals: readonly Goal[]; act?: Act }>;

export function PlanCell({ formulation, page, goals, act }: PlanCellProps) {
  const [chosen, setChosen] = useState<Goal | null>(null);
  if (chosen !== null && act !== undefined) {
    return <PlanForm formulation={formulation} goal={chosen} act={act} onClose={() => setChosen(null)} />;
  }
  return (
    <div>
      {goals.map((goal) => (
        <div key={goal.id} className={css.planOf}>
          <ul>
            {page.plan
              .filter((action) => action.goal === goal.id)
              .map((action) => (
                <PlanRow key={action.id} action={action} />
              ))}
          </ul>
          {act !== undefined && (
            <div className={css.quietAct}>
              <Button
                kind="quiet"
                size="small"
                icon={ListPlus}
                label={t('formulation.chooseActionsFor', { goal: goal.text })}
                onPress={() => setChosen(goal)}
              >
                {t('formulation.chooseActions')}
              </Button>
            </div>
          )}
        </div>
      ))}
    </div>
  );
}

function PlanRow({ action }: Readonly<{ action: PlanAction }>) {
  return (
    <li className={classNames(css.action, action.isEnded && css.ended)}>
      {action.agency === null ? <span /> : <AgencyTag agency={action.agency} />}
      <Link to={paths.action(action.id)} className={css.actionLink}>
        {action.text}
      </Link>
      {action.isEnded ? (
        <span>{t('formulation.ended')}</span>
      ) : (
        action.due !== null && <time dateTime={action.due}>{formatDayMonth(action.due)}</time>
      )}
    </li>
  );
}
