import type { ReactNode } from 'react';
import { Check } from 'lucide-react';
import { t } from '../../../../shared/messages/t';
import { Icon } from '../icon/Icon';
import { VisuallyHidden } from '../visually-hidden/VisuallyHidden';
import { classNames } from '../styles/class-names';
import css from './Stepper.module.css';

/** One step: what it is, and a quiet line about it. */
export type Step = Readonly<{ id: string; title: ReactNode; detail?: ReactNode; state: 'done' | 'now' | 'next' }>;

/** Steps in order, one above the other; the current one is marked for listeners too. Read only. Name: `label`. */
export type StepperProps = Readonly<{ label: string; steps: readonly Step[] }>;

const stateWords = { done: 'ui.stepDone', now: 'ui.stepNow', next: 'ui.stepNext' } as const;

export function Stepper({ label, steps }: StepperProps) {
  return (
    <ol className={css.steps} aria-label={label}>
      {steps.map((step, index) => (
        <li key={step.id} className={css.step} aria-current={step.state === 'now' ? 'step' : undefined}>
          <span className={classNames(css.mark, css[step.state])} aria-hidden="true">
            {step.state === 'done' ? <Icon icon={Check} size={14} /> : index + 1}
          </span>
          <div>
            <VisuallyHidden>{t(stateWords[step.state])}: </VisuallyHidden>
            <span className={step.state === 'now' ? css.current : undefined}>{step.title}</span>
            {step.detail !== undefined && <div className={css.detail}>{step.detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
