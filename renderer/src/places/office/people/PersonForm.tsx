import { useState, type FormEvent } from 'react';
import type { ColleagueRow } from '../../../../../shared/contract/colleague';
import type { HubSettings } from '../../../../../shared/contract/hub';
import { capabilitySets, type CapabilitySet } from '../../../../../shared/domain/colleague/events';
import type { AgencyId, ColleagueId, DisciplineId } from '../../../../../shared/kernel/ids';
import { t } from '../../../../../shared/messages/t';
import { newId } from '../../../api/new-id';
import { useCommand } from '../../../api/use-command';
import { announce } from '../../../ui/announce/announce';
import { Checkbox } from '../../../ui/checkbox/Checkbox';
import { TextField } from '../../../ui/field/TextField';
import { Select } from '../../../ui/select/Select';
import { FormEnd } from '../FormEnd';
import css from '../Office.module.css';

type PersonFormProps = Readonly<{ settings: HubSettings; person: ColleagueRow | null; isSelf: boolean; onDone: () => void }>;

interface TypedPerson {
  readonly name: string;
  readonly title: string;
  readonly agency: AgencyId | null;
  readonly discipline: DisciplineId | null;
  readonly sets: readonly CapabilitySet[];
  readonly signsIn: boolean;
}

const nobody: TypedPerson = { name: '', title: '', agency: null, discipline: null, sets: ['practitioner'], signsIn: true };

/** Adding somebody to the hub, or changing what is known of them. Nobody changes their own role. */
export function PersonForm({ settings, person, isSelf, onDone }: PersonFormProps) {
  const [typed, setTyped] = useState<TypedPerson>(person ?? nobody);
  const [isTried, setTried] = useState(false);
  const add = useCommand('colleague.add');
  const change = useCommand('colleague.change');
  const set = (part: Partial<TypedPerson>): void => setTyped({ ...typed, ...part });
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    const { name, title, agency, discipline } = typed;
    if (name.trim() === '' || title.trim() === '' || agency === null || discipline === null) return;
    const details = { name, title, agency, discipline, sets: [...typed.sets] };
    const outcome =
      person === null
        ? await add.send({ colleague: newId<ColleagueId>(), ...details, sets: typed.signsIn ? details.sets : [], signsIn: typed.signsIn })
        : await change.send({ colleague: person.id, ...details });
    announce(outcome.ok ? t('office.saved') : outcome.message, outcome.ok ? 'polite' : 'assertive');
    if (outcome.ok) onDone();
  };
  const refused = add.refused ?? change.refused;
  return (
    <form className={css.form} onSubmit={(event) => void save(event)}>
      <h2>{person === null ? t('office.addPerson') : t('office.changePerson', { name: person.name })}</h2>
      <TextField
        label={t('office.name')}
        value={typed.name}
        onChange={(name) => set({ name })}
        error={isTried && typed.name.trim() === '' ? t('refusal.name-missing') : undefined}
      />
      <TextField
        label={t('office.personTitle')}
        hint={t('office.personTitleHint')}
        value={typed.title}
        onChange={(title) => set({ title })}
        error={isTried && typed.title.trim() === '' ? t('office.titleMissing') : undefined}
      />
      <Select
        label={t('office.agency')}
        options={settings.agencies.map(({ id, name }) => ({ value: id, label: name }))}
        value={typed.agency}
        onChange={(agency) => set({ agency })}
        error={isTried && typed.agency === null ? t('refusal.agency-unknown') : undefined}
      />
      <Select
        label={t('office.seat')}
        options={settings.disciplines.map(({ id, name, code }) => ({ value: id, label: `${code}, ${name}` }))}
        value={typed.discipline}
        onChange={(discipline) => set({ discipline })}
        error={isTried && typed.discipline === null ? t('refusal.discipline-unknown') : undefined}
      />
      {person === null && (
        <Checkbox
          label={t('office.signsIn')}
          hint={t('office.signsInHint')}
          isChecked={typed.signsIn}
          onChange={(signsIn) => set({ signsIn })}
        />
      )}
      {typed.signsIn && !isSelf && <Sets sets={typed.sets} onChange={(sets) => set({ sets })} />}
      <FormEnd refused={refused} keepWords={t(person === null ? 'office.add' : 'office.save')} onLeave={onDone} />
    </form>
  );
}

function Sets({ sets, onChange }: Readonly<{ sets: readonly CapabilitySet[]; onChange: (sets: readonly CapabilitySet[]) => void }>) {
  return (
    <fieldset className={css.sets}>
      <legend>{t('office.sets')}</legend>
      {capabilitySets.map((set) => (
        <Checkbox
          key={set}
          label={t(`office.set.${set}`)}
          hint={t(`office.setHint.${set}`)}
          isChecked={sets.includes(set)}
          onChange={(isChecked) => onChange(isChecked ? [...sets, set] : sets.filter((one) => one !== set))}
        />
      ))}
    </fieldset>
  );
}
