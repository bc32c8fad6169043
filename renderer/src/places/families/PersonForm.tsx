import { useState } from 'react';
import type { BriefPerson } from '../../../../shared/contract/family';
import type { Relation } from '../../../../shared/domain/family/events';
import { dateAt } from '../../../../shared/kernel/calendar-date';
import type { FamilyId, PersonId } from '../../../../shared/kernel/ids';
import { formatNhsNumber } from '../../../../shared/kernel/nhs-number';
import { t } from '../../../../shared/messages/t';
import { hubNow } from '../../api/hub-clock';
import { newId } from '../../api/new-id';
import { relationOptions } from '../../people/relation-options';
import { bornSaidBack, readBorn, readNhs } from '../../people/typed-person';
import { TextField } from '../../ui/field/TextField';
import { Select } from '../../ui/select/Select';
import text from '../../ui/styles/text.module.css';
import { ChangeForm } from './ChangeForm';
import { useKeep } from './use-keep';

type PersonFormProps = Readonly<{ family: FamilyId; person: BriefPerson | null; onDone: () => void }>;

/** A person of the family: added, or changed with what was there before staying in the record. */
export function PersonForm({ family, person, onDone }: PersonFormProps) {
  const { keep, refused } = useKeep(person === null ? 'family.addPerson' : 'family.changePerson', onDone);
  const [id] = useState(() => person?.id ?? newId<PersonId>());
  const [name, setName] = useState(person?.name ?? '');
  const [relation, setRelation] = useState<Relation>(person?.relation ?? 'child');
  const [born, setBorn] = useState(person?.bornOn?.split('-').reverse().join('/') ?? '');
  const [nhs, setNhs] = useState(person?.nhsNumber ? formatNhsNumber(person.nhsNumber) : '');
  const [caseNumber, setCaseNumber] = useState(person?.caseNumber ?? '');
  const [isChecked, setChecked] = useState(false);
  const today = dateAt(hubNow());
  const readOn = readBorn(born, relation, today);
  const readNumber = readNhs(nhs);
  const onKeep = (): void => {
    setChecked(true);
    if (name.trim() === '' || !readOn.ok || !readNumber.ok) return;
    keep({
      family,
      person: { id, name: name.trim(), relation, bornOn: readOn.value, nhsNumber: readNumber.value, caseNumber: caseNumber.trim() },
    });
  };
  return (
    <ChangeForm refused={refused} onCancel={onDone} onKeep={onKeep}>
      <TextField
        label={t('people.name')}
        value={name}
        onChange={setName}
        error={isChecked && name.trim() === '' ? t('families.nameMissing') : undefined}
        maxLength={200}
        autoFocus
      />
      <Select label={t('people.relation')} options={relationOptions()} value={relation} onChange={setRelation} />
      <div>
        <TextField
          label={t('people.born')}
          hint={t('people.bornHint')}
          value={born}
          onChange={setBorn}
          error={isChecked && !readOn.ok ? readOn.message : undefined}
          maxLength={40}
        />
        {readOn.ok && readOn.value !== null && <p className={text.meta}>{bornSaidBack(readOn.value, today)}</p>}
      </div>
      <TextField
        label={t('people.nhs')}
        optional
        inputMode="numeric"
        value={nhs}
        onChange={setNhs}
        error={isChecked && !readNumber.ok ? readNumber.message : undefined}
        maxLength={20}
      />
      <TextField label={t('people.caseNumber')} optional value={caseNumber} onChange={setCaseNumber} maxLength={50} />
    </ChangeForm>
  );
}
