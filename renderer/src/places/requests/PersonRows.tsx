import { useState } from 'react';
import type { CalendarDate } from '../../../../shared/kernel/calendar-date';
import { dateAt } from '../../../../shared/kernel/calendar-date';
import type { RequestId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import text from '../../ui/styles/text.module.css';
import { consentChoices } from '../../people/consent-choice';
import { relationOptions } from '../../people/relation-options';
import { bornSaidBack, readBorn, readNhs } from '../../people/typed-person';
import { TextField } from '../../ui/field/TextField';
import { Select } from '../../ui/select/Select';
import { Likenesses, type Sought } from './Likenesses';
import { emptyPerson, fieldIds, type NewId, type TypedPerson } from './typed-request';
import css from './RequestForm.module.css';
import { hubNow } from '../../api/hub-clock';

type PersonRowsProps = Readonly<{
  people: readonly TypedPerson[];
  onChange: (people: TypedPerson[]) => void;
  errorOf: (fieldId: string) => string | undefined;
  except: RequestId | null;
  newId: NewId;
}>;

/** Who a request is about, one row a person. The last row is always empty and opens as soon as a name is typed in it. */
export function PersonRows({ people, onChange, errorOf, except, newId }: PersonRowsProps) {
  const [sought, setSought] = useState<readonly Sought[]>(() => soughtIn(people));
  const change = (index: number, changed: TypedPerson): void => {
    const next = people.map((person, place) => (place === index ? changed : person));
    onChange(next.at(-1)?.name === '' ? next : [...next, emptyPerson(newId, false)]);
  };
  return (
    <fieldset className={css.people} onBlur={() => setSought(soughtIn(people))}>
      <legend className={css.legend}>{t('requests.people')}</legend>
      {people.map((person, index) => (
        <PersonRow
          key={person.id}
          person={person}
          index={index}
          isOpen={index === 0 || person.name !== ''}
          onChange={(changed) => change(index, changed)}
          errorOf={errorOf}
        />
      ))}
      <Likenesses people={sought} except={except} />
    </fieldset>
  );
}

type PersonRowProps = Readonly<{
  person: TypedPerson;
  index: number;
  isOpen: boolean;
  onChange: (person: TypedPerson) => void;
  errorOf: (fieldId: string) => string | undefined;
}>;

function PersonRow({ person, index, isOpen, onChange, errorOf }: PersonRowProps) {
  const [isBornLeft, setBornLeft] = useState(person.born !== '');
  const [isNhsLeft, setNhsLeft] = useState(person.nhs !== '');
  const today = dateAt(hubNow());
  const born = readBorn(person.born, person.relation, today);
  const nhs = readNhs(person.nhs);
  const change = (part: Partial<TypedPerson>): void => onChange({ ...person, ...part });
  return (
    <div className={css.person} role="group" aria-label={t('requests.person', { number: index + 1 })}>
      <TextField
        id={fieldIds.person(index, 'name')}
        label={t('people.name')}
        value={person.name}
        onChange={(name) => change({ name })}
        error={errorOf(fieldIds.person(index, 'name'))}
        maxLength={200}
      />
      {isOpen && (
        <>
          <Select
            label={t('people.relation')}
            options={relationOptions()}
            value={person.relation}
            onChange={(relation) => change({ relation })}
          />
          <div onBlur={() => setBornLeft(true)}>
            <TextField
              id={fieldIds.person(index, 'born')}
              label={t('people.born')}
              value={person.born}
              onChange={(value) => change({ born: value })}
              error={isBornLeft && !born.ok ? born.message : undefined}
              maxLength={40}
            />
            {born.ok && born.value !== null && <p className={text.meta}>{bornSaidBack(born.value, today)}</p>}
          </div>
          <div onBlur={() => setNhsLeft(true)}>
            <TextField
              id={fieldIds.person(index, 'nhs')}
              label={t('people.nhs')}
              inputMode="numeric"
              value={person.nhs}
              onChange={(value) => change({ nhs: value })}
              error={isNhsLeft && !nhs.ok ? nhs.message : undefined}
              maxLength={20}
            />
          </div>
          <Select
            label={t('people.consentLabel')}
            options={consentChoices.map((choice) => ({ value: choice, label: t(`people.consent.${choice}`) }))}
            value={person.consent}
            onChange={(consent) => change({ consent })}
          />
          {person.consent === 'in-part' && (
            <div className={css.wide}>
              <TextField
                id={fieldIds.person(index, 'notWith')}
                label={t('people.consentNotWith')}
                hint={t('people.consentNotWithHint')}
                value={person.notWith}
                onChange={(notWith) => change({ notWith })}
                error={errorOf(fieldIds.person(index, 'notWith'))}
                maxLength={500}
              />
            </div>
          )}
        </>
      )}
    </div>
  );
}

/** The people typed so far, as far as they can be compared with those in the record. */
function soughtIn(people: readonly TypedPerson[]): Sought[] {
  const today: CalendarDate = dateAt(hubNow());
  return people
    .filter((person) => person.name.trim() !== '')
    .map((person) => {
      const born = readBorn(person.born, person.relation, today);
      const nhs = readNhs(person.nhs);
      return { person: person.id, name: person.name.trim(), bornOn: born.ok ? born.value : null, nhsNumber: nhs.ok ? nhs.value : null };
    });
}
