import { useState, type FormEvent, type Ref } from 'react';
import {
  relationshipKinds,
  supervisionScopes,
  type RelationshipKind,
  type SupervisionScope,
} from '../../../../../shared/domain/relationship/events';
import { usualSupervision } from '../../../../../shared/domain/relationship/usual';
import { dateAt, parseCalendarDate } from '../../../../../shared/kernel/calendar-date';
import type { ColleagueId, RelationshipId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { hubNow } from '../../../api/hub-clock';
import { newId } from '../../../api/new-id';
import { useCommand } from '../../../api/use-command';
import { useQuery } from '../../../api/use-query';
import { announce } from '../../../ui/announce/announce';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import { DateField } from '../../../ui/field/DateField';
import { TextField } from '../../../ui/field/TextField';
import { RadioList } from '../../../ui/radio-list/RadioList';
import { Select } from '../../../ui/select/Select';
import { wholeNumber } from '../whole-number';
import { FormEnd } from '../FormEnd';
import css from '../Office.module.css';

/** Names a supervisor: who, for whom, of what kind, about what, from when, how often. */
export function BeginRelationship({ ref, onDone }: Readonly<{ ref: Ref<HTMLFormElement>; onDone: () => void }>) {
  const begin = useCommand('relationship.begin');
  const people = usePeople();
  const [relationship] = useState(() => newId<RelationshipId>());
  const [kind, setKind] = useState<RelationshipKind>('operational');
  const [supervisor, setSupervisor] = useState<ColleagueId | null>(null);
  const [supervisee, setSupervisee] = useState<ColleagueId | null>(null);
  const [scope, setScope] = useState<readonly SupervisionScope[]>(usualSupervision.operational.scope);
  const [from, setFrom] = useState<string>(dateAt(hubNow()));
  const [interval, setInterval] = useState(String(usualSupervision.operational.intervalDays));
  const [isTried, setTried] = useState(false);
  const [day, intervalDays] = [parseCalendarDate(from), wholeNumber(interval, 1, 366)];
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (supervisor === null || supervisee === null || day === null || intervalDays === null || begin.isSending) return;
    const outcome = await begin.send({ relationship, kind, supervisor, supervisee, scope: [...scope], from: day, intervalDays });
    announce(outcome.ok ? t('office.relationshipBegun') : outcome.message, outcome.ok ? 'polite' : 'assertive');
    if (outcome.ok) onDone();
  };
  return (
    <form ref={ref} className={css.form} aria-label={t('office.nameSupervisor')} onSubmit={(event) => void send(event)}>
      <h2>{t('office.nameSupervisor')}</h2>
      <Select
        label={t('office.supervisee')}
        options={people}
        value={supervisee}
        onChange={setSupervisee}
        error={isTried && supervisee === null ? t('office.chooseSomebody') : undefined}
      />
      <Select
        label={t('office.supervisor')}
        options={people}
        value={supervisor}
        onChange={setSupervisor}
        error={isTried && supervisor === null ? t('office.chooseSomebody') : undefined}
      />
      <RadioList
        label={t('office.relationshipKind')}
        options={relationshipKinds.map((value) => ({
          value,
          label: t(`office.relationshipKind.${value}`),
          hint: t(`office.relationshipKindHint.${value}`),
        }))}
        value={kind}
        onChange={(next) => {
          setKind(next);
          setScope(usualSupervision[next].scope);
          setInterval(String(usualSupervision[next].intervalDays));
        }}
      />
      <fieldset className={css.sets}>
        <legend>{t('office.scopeTitle')}</legend>
        {supervisionScopes.map((part) => (
          <Checkbox
            key={part}
            label={t(`office.scope.${part}`)}
            hint={t(`office.scopeHint.${part}`)}
            isChecked={scope.includes(part)}
            onChange={(isChecked) => setScope(supervisionScopes.filter((one) => (one === part ? isChecked : scope.includes(one))))}
          />
        ))}
      </fieldset>
      <DateField
        label={t('office.relationshipFrom')}
        value={from}
        onChange={setFrom}
        error={isTried && day === null ? t('office.relationshipFromMissing') : undefined}
      />
      <TextField
        label={t('office.interval')}
        value={interval}
        onChange={setInterval}
        inputMode="numeric"
        error={isTried && intervalDays === null ? t('office.wholeNumber') : undefined}
      />
      <p className={css.lead}>{t('office.relationshipKeys')}</p>
      <FormEnd refused={begin.refused} keepWords={t('office.nameSupervisor')} onLeave={onDone} />
    </form>
  );
}

/** Whoever has keys, since what the two share is sealed to them. */
function usePeople(): readonly { readonly value: ColleagueId; readonly label: string; readonly hint: string }[] {
  const people = useQuery('colleague.list', {});
  const rows = people.status === 'ready' ? people.value : [];
  return rows
    .filter(({ state }) => state === 'enrolled' || state === 'confirmed')
    .map(({ id, name, title, agencyName }) => ({ value: id, label: name, hint: `${title}, ${agencyName}` }));
}
