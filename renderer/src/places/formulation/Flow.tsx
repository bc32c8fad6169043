import { ArrowRight, Minus, Plus } from 'lucide-react';
import type { Formulation, FormulationPage } from '../../../../shared/contract/formulation';
import { mostGoals } from '../../../../shared/domain/formulation/decide';
import type { StatementId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { IconButton } from '../../ui/button/IconButton';
import { Icon } from '../../ui/icon/Icon';
import text from '../../ui/styles/text.module.css';
import type { HeadingWords } from './headings';
import { GoalCell } from './GoalCell';
import { PlanCell } from './PlanCell';
import { Rank } from './Rank';
import { changeableBy } from './ranking';
import type { Act } from './use-acts';
import css from './Flow.module.css';

/** From what is worked on first to its goal to its actions, one row a priority. Without `act` it is only read. */
export type FlowProps = Readonly<{ formulation: Formulation; page: FormulationPage; words: HeadingWords; act?: Act }>;

export function Flow({ formulation, page, words, act }: FlowProps) {
  const inTeamWords = words === 'team';
  return (
    <section className={css.flow} aria-label={t('formulation.flow')}>
      <div className={css.head}>
        <h2>
          {t(inTeamWords ? 'formulation.workOnFirst' : 'formulation.workOnFirstFamily')}{' '}
          <span className={css.note}>{t('formulation.workOnFirstNote')}</span>
        </h2>
        <span aria-hidden="true" />
        <h2>
          {t(inTeamWords ? 'formulation.goals' : 'formulation.goalsFamily')} <span className={css.note}>{t('formulation.goalsNote')}</span>
        </h2>
        <span aria-hidden="true" />
        <h2>{t(inTeamWords ? 'formulation.plan' : 'formulation.planFamily')}</h2>
      </div>
      {page.priorities.length === 0 && <p className={css.none}>{t('formulation.noPriorities')}</p>}
      {page.priorities.map((priority, index) => {
        const goals = page.goals.filter(({ factor }) => factor === priority.factor);
        return (
          <div key={priority.factor} className={css.row}>
            <Factor formulation={formulation} page={page} factor={priority.factor} rank={index + 1} {...(act && { act })} />
            <Arrow />
            <GoalCell
              formulation={formulation}
              priority={priority}
              goals={goals}
              canAdd={page.goals.length < mostGoals}
              {...(act && { act })}
            />
            <Arrow />
            <PlanCell formulation={formulation} page={page} goals={goals} {...(act && { act })} />
          </div>
        );
      })}
    </section>
  );
}

function Arrow() {
  return (
    <span className={css.arrow}>
      <Icon icon={ArrowRight} size={20} />
    </span>
  );
}

type FactorProps = Readonly<{ formulation: Formulation; page: FormulationPage; factor: StatementId; rank: number; act?: Act }>;

function Factor({ formulation, page, factor, rank, act }: FactorProps) {
  const priority = page.priorities.find((one) => one.factor === factor);
  if (priority === undefined) return null;
  const change = (by: 1 | -1): void => {
    const input = { family: formulation.family.id, priorities: [...changeableBy(page.priorities, factor, by)] };
    void act?.({ op: 'formulation.setPriorities', input });
  };
  return (
    <div className={css.factor}>
      <Rank rank={rank} />
      <div>
        <p>{priority.text}</p>
        <p className={css.changeable}>
          <span className={css.bar} aria-hidden="true">
            <span className={css.fill} style={{ width: `${10 * priority.changeable}%` }} />
          </span>
          <span className={text.num}>{t('formulation.changeable', { changeable: priority.changeable })}</span>
          {act !== undefined && (
            <span className={css.step}>
              <IconButton
                label={t('formulation.lessChangeable', { factor: priority.text })}
                icon={Minus}
                size={15}
                onPress={() => change(-1)}
              />
              <IconButton
                label={t('formulation.moreChangeable', { factor: priority.text })}
                icon={Plus}
                size={15}
                onPress={() => change(1)}
              />
            </span>
          )}
        </p>
      </div>
    </div>
  );
}
