import { useState } from 'react';
import type { FamilyBrief } from '../../../../shared/contract/family';
import type { PersonId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { TextField } from '../../ui/field/TextField';
import { Select } from '../../ui/select/Select';
import { ChangeForm } from './ChangeForm';
import { useKeep } from './use-keep';

type Done = Readonly<{ brief: FamilyBrief; onDone: () => void }>;
const anybody = 'anybody';

/** How the family can be reached without putting anybody at risk. */
export function SafeContactForm({ brief, onDone }: Done) {
  const { keep, refused } = useKeep('family.setSafeContact', onDone);
  const [person, setPerson] = useState<PersonId | null>(brief.safeContact.person);
  const [words, setWords] = useState(brief.safeContact.words);
  return (
    <ChangeForm refused={refused} onCancel={onDone} onKeep={() => keep({ family: brief.id, person, words: words.trim() })}>
      <TextField label={t('families.safeContactWords')} value={words} onChange={setWords} maxLength={500} autoFocus />
      <Select<string>
        label={t('families.safeContactWho')}
        options={[
          { value: anybody, label: t('families.safeContactAnybody') },
          ...brief.people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={person ?? anybody}
        onChange={(chosen) => setPerson(brief.people.find(({ id }) => id === chosen)?.id ?? null)}
      />
    </ChangeForm>
  );
}

/** Where the family lives and its phone. */
export function AddressForm({ brief, onDone }: Done) {
  const { keep, refused } = useKeep('family.setAddress', onDone);
  const [address, setAddress] = useState(brief.address);
  const [phone, setPhone] = useState(brief.phone);
  return (
    <ChangeForm refused={refused} onCancel={onDone} onKeep={() => keep({ family: brief.id, address: address.trim(), phone: phone.trim() })}>
      <TextField label={t('families.address')} value={address} onChange={setAddress} maxLength={500} autoFocus />
      <TextField label={t('families.phone')} type="tel" value={phone} onChange={setPhone} maxLength={100} />
    </ChangeForm>
  );
}
