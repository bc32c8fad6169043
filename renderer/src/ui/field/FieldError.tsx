import { CircleAlert } from 'lucide-react';
import { t } from '../../../../shared/messages/t';
import { Icon } from '../icon/Icon';
import { VisuallyHidden } from '../visually-hidden/VisuallyHidden';
import css from './FieldError.module.css';

/** The sentence under a field that could not be taken: what happened, what to do. Plain text. */
export type FieldErrorProps = Readonly<{ id?: string; children: string }>;

export function FieldError({ id, children }: FieldErrorProps) {
  return (
    <p id={id} className={css.error}>
      <Icon icon={CircleAlert} size={15} />
      <span>
        <VisuallyHidden>{t('ui.errorPrefix')} </VisuallyHidden>
        {children}
      </span>
    </p>
  );
}
