import { Check, EyeOff, TriangleAlert } from 'lucide-react';
import type { MinuteDraft } from '../../../../shared/contract/minute';
import { t } from '../../../../shared/messages/t';
import { Icon } from '../../ui/icon/Icon';
import { classNames } from '../../ui/styles/class-names';
import css from './SignPanel.module.css';

interface Finding {
  readonly words: string;
  readonly tone: 'fine' | 'look' | 'held';
}

/** What was looked at before anybody signs; what needs a person says so first. */
export function CheckedForYou({ draft }: Readonly<{ draft: MinuteDraft }>) {
  return (
    <div>
      <h3 className={css.small}>{t('minutes.checked')}</h3>
      <ul className={css.checks}>
        {findingsOf(draft).map(({ words, tone }) => (
          <li key={words} className={classNames(css.check, css[tone])}>
            <Icon icon={icons[tone]} size={15} />
            {words}
          </li>
        ))}
      </ul>
    </div>
  );
}

const icons = { fine: Check, look: TriangleAlert, held: EyeOff } as const;

function findingsOf(draft: MinuteDraft): Finding[] {
  const named = draft.otherNames.filter(({ kind }) => kind === 'name').length;
  const firstNames = draft.otherNames.length - named;
  const look = (words: string): Finding => ({ words, tone: 'look' });
  const fine = (words: string): Finding => ({ words, tone: 'fine' });
  return [
    ...(draft.isOutOfDate ? [look(t('minutes.checkChanged'))] : []),
    ...(draft.status === 'provisional' ? [look(t('minutes.checkProvisional'))] : []),
    ...(named > 0 ? [look(t('minutes.checkNamesBad', { count: named }))] : []),
    ...(firstNames > 0 ? [look(t('minutes.checkFirstName', { count: firstNames }))] : []),
    ...(draft.otherNames.length === 0 ? [fine(t('minutes.checkNames'))] : []),
    draft.actionsLacking > 0 ? look(t('minutes.checkActionsBad', { count: draft.actionsLacking })) : fine(t('minutes.checkActions')),
    fine(t('minutes.checkMarked')),
    ...(draft.record.heldBack > 0 ? [{ words: t('minutes.checkHeld', { count: draft.record.heldBack }), tone: 'held' } as const] : []),
  ];
}
