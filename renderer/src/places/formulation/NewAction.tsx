import { useState } from 'react';
import type { Goal } from '../../../../shared/domain/formulation/events';
import { parseCalendarDate } from '../../../../shared/kernel/calendar-date';
import type { ActionId, ColleagueId, FamilyId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { newId } from '../../api/new-id';
import { useQuery } from '../../api/use-query';
import { Button } from '../../ui/button/Button';
import { DateField } from '../../ui/field/DateField';
import { TextField } from '../../ui/field/TextField';
import { Select, type SelectOption } from '../../ui/select/Select';
import type { Act } from './use-acts';
import { useKeptText } from './use-kept-text';
import css from './Forms.module.css';

/** Agrees an action for a goal outside a meeting: whoever owns it is asked, unless they agree it themselves. */
export function NewAction({ family, goal, act }: Readonly<{ family: FamilyId; goal: Goal; act: Act }>) {
  const words = useKeptText(`formulation:${family}`, `action-for:${goal.id}`, '');
  const [owner, setOwner] = useState<ColleagueId | null>(null);
  const [due, setDue] = useState('');
  const owners = useOwners();
  const agree = async (): Promise<void> => {
    const agreed = { text: words.text, family, discussion: null, goal: goal.id, owner, due: parseCalendarDate(due) };
    if (!(await act({ op: 'action.agree', input: { action: newId<ActionId>(), ...agreed } }, '', words.ref))) return;
    words.clear();
    setOwner(null);
    setDue('');
  };
  return (
    <fieldset className={css.newAction} aria-label={t('formulation.newAction')}>
      <TextField
        label={t('formulation.newAction')}
        hint={t('formulation.newActionHint')}
        value={words.text}
        onChange={words.setText}
        onEnter={() => void agree()}
        spellCheck
        maxLength={500}
      />
      <div className={css.pair}>
        <Select label={t('formulation.owner')} options={owners} value={owner} onChange={setOwner} />
        <DateField label={t('formulation.due')} value={due} onChange={setDue} />
      </div>
      <div>
        <Button size="small" onPress={() => void agree()}>
          {t('formulation.agreeAction')}
        </Button>
      </div>
    </fieldset>
  );
}

/** Colleagues and partners who could own it, by name. */
function useOwners(): readonly SelectOption<ColleagueId>[] {
  const colleagues = useQuery('colleague.list', {});
  if (colleagues.status !== 'ready') return [];
  const here = colleagues.value.filter(({ state }) => state !== 'left');
  return here.map(({ id, name, agencyName }) => ({ value: id, label: name, hint: agencyName }));
}
