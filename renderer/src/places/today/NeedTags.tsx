import { Check, CircleHelp, PencilLine, type LucideIcon } from 'lucide-react';
import type { NeedState, ShownNeed } from '../../../../shared/contract/meeting';
import { t } from '../../../../shared/messages/t';
import { AgencyTag } from '../../ui/agency-tag/AgencyTag';
import { Icon } from '../../ui/icon/Icon';
import { classNames } from '../../ui/styles/class-names';
import { VisuallyHidden } from '../../ui/visually-hidden/VisuallyHidden';
import css from './NeedTags.module.css';

const icons: Readonly<Record<NeedState, LucideIcon>> = { here: Check, coming: Check, 'in-writing': PencilLine, missing: CircleHelp };

/** Whom an item needs: a tick for here or coming, a pencil for in writing, amber with a question mark for nobody yet. */
export function NeedTags({ needs }: Readonly<{ needs: readonly ShownNeed[] }>) {
  return (
    <ul className={css.needs} aria-label={t('today.whoNeeded')}>
      {needs.map((need) => (
        <li key={need.discipline} className={classNames(css.need, need.state === 'missing' && css.missing)}>
          <span aria-hidden="true" className={css.drawn}>
            <AgencyTag agency={need} size="narrow" missing={need.state === 'missing'} />
            <Icon icon={icons[need.state]} size={14} />
          </span>
          <VisuallyHidden>{needWords(need)}</VisuallyHidden>
        </li>
      ))}
    </ul>
  );
}

function needWords({ name, state }: ShownNeed): string {
  switch (state) {
    case 'here':
      return t('today.needHere', { discipline: name });
    case 'coming':
      return t('today.needComing', { discipline: name });
    case 'in-writing':
      return t('today.needInWriting', { discipline: name });
    case 'missing':
      return t('today.needMissing', { discipline: name });
  }
}
