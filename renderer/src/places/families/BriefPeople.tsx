import { Pencil, Plus } from 'lucide-react';
import type { BriefPerson, FamilyBrief } from '../../../../shared/contract/family';
import { formatLongDay } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';
import { formatNhsNumber } from '../../../../shared/kernel/nhs-number';
import { consentWords } from '../../people/consent-words';
import { Button } from '../../ui/button/Button';
import { IconButton } from '../../ui/button/IconButton';
import text from '../../ui/styles/text.module.css';
import { Tag } from '../../ui/tag/Tag';
import type { Change } from './ChangeSheet';
import css from './FamilyPlace.module.css';

type BriefPeopleProps = Readonly<{ brief: FamilyBrief; onChange: (change: Change) => void }>;

/** Who the family is and what each person agreed to. */
export function BriefPeople({ brief, onChange }: BriefPeopleProps) {
  return (
    <section className={css.pane} data-pane aria-label={t('families.people')} tabIndex={-1}>
      <div>
        <div className={css.head}>
          <h2>{t('families.people')}</h2>
          <Button size="small" kind="quiet" icon={Plus} onPress={() => onChange({ kind: 'person', person: null })}>
            {t('families.addPerson')}
          </Button>
        </div>
        <ul className={css.rows}>
          {brief.people.map((person) => (
            <PersonLine key={person.id} person={person} onChange={() => onChange({ kind: 'person', person })} />
          ))}
        </ul>
      </div>
      <div>
        <div className={css.head}>
          <h2>{t('families.consent')}</h2>
        </div>
        <ul className={css.rows}>
          {brief.people.map((person) => (
            <ConsentLine key={person.id} person={person} onChange={() => onChange({ kind: 'consent', person })} />
          ))}
        </ul>
      </div>
    </section>
  );
}

function PersonLine({ person, onChange }: Readonly<{ person: BriefPerson; onChange: () => void }>) {
  const details = [
    person.bornOn === null ? '' : formatLongDay(person.bornOn),
    person.nhsNumber === null ? '' : `${t('people.nhs')} ${formatNhsNumber(person.nhsNumber)}`,
    person.caseNumber === '' ? '' : `${t('people.caseNumber')} ${person.caseNumber}`,
  ].filter((detail) => detail !== '');
  return (
    <li>
      <div className={css.line}>
        <b>{person.name}</b>
        {person.age !== null && <span className={text.num}>{t('people.age', { age: person.age })}</span>}
        <span className={text.quiet}>{t(`people.relation.${person.relation}`)}</span>
        <span className={css.end}>
          <IconButton label={t('families.changePersonOf', { name: person.name })} icon={Pencil} size={15} onPress={onChange} />
        </span>
      </div>
      {details.length > 0 && <p className={text.meta}>{details.join(' · ')}</p>}
    </li>
  );
}

const consentTones = {
  given: 'ok',
  'not-required': 'neutral',
  'not-asked': 'warn',
  thinking: 'warn',
  'in-part': 'warn',
  declined: 'risk',
  withdrawn: 'risk',
  overridden: 'risk',
} as const;

function ConsentLine({ person, onChange }: Readonly<{ person: BriefPerson; onChange: () => void }>) {
  return (
    <li>
      <div className={css.line}>
        <span>{person.name}</span>
        <Tag tone={consentTones[person.consent?.state ?? 'not-asked']}>{consentWords(person.consent, person.notAgencyNames)}</Tag>
        <span className={css.end}>
          <Button size="small" kind="quiet" label={`${t('families.askOrChange')}: ${person.name}`} onPress={onChange}>
            {t('families.askOrChange')}
          </Button>
        </span>
      </div>
    </li>
  );
}
