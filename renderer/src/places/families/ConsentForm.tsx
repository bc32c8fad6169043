import { useState } from 'react';
import type { BriefPerson } from '../../../../shared/contract/family';
import { consentStates, type Consent, type ConsentState } from '../../../../shared/domain/family/events';
import { dateAt, parseCalendarDate } from '../../../../shared/kernel/calendar-date';
import type { AgencyId, FamilyId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { hubNow } from '../../api/hub-clock';
import { useQuery } from '../../api/use-query';
import { Checkbox } from '../../ui/checkbox/Checkbox';
import { DateField } from '../../ui/field/DateField';
import { TextField } from '../../ui/field/TextField';
import { RadioList } from '../../ui/radio-list/RadioList';
import { Segmented } from '../../ui/segmented/Segmented';
import { Field } from '../../ui/field/Field';
import { ChangeForm } from './ChangeForm';
import { useKeep } from './use-keep';

type ConsentFormProps = Readonly<{ family: FamilyId; person: BriefPerson; onDone: () => void }>;

/** States in which the person said something, so that there is a way and a day they said it. */
const said: readonly ConsentState[] = ['given', 'in-part', 'declined', 'withdrawn'];
const ways = ['spoken', 'written', 'unknown'] as const;

/** What one person answered about being helped: their own answer, never the lawful basis for holding data. */
export function ConsentForm({ family, person, onDone }: ConsentFormProps) {
  const { keep, refused } = useKeep('family.recordConsent', onDone);
  const [consent, setConsent] = useState<Consent>(
    person.consent ?? { state: 'not-asked', how: 'spoken', on: null, notAgencies: [], notInWords: '' },
  );
  const change = (part: Partial<Consent>): void => setConsent({ ...consent, ...part });
  const hasSaid = said.includes(consent.state);
  const choose = (state: ConsentState): void => change({ state, on: said.includes(state) ? (consent.on ?? dateAt(hubNow())) : null });
  return (
    <ChangeForm refused={refused} onCancel={onDone} onKeep={() => keep({ family, person: person.id, consent: tidy(consent) })}>
      <RadioList
        label={t('people.consentLabel')}
        options={consentStates.map((state) => ({ value: state, label: t(`people.consent.${state}`) }))}
        value={consent.state}
        onChange={choose}
      />
      {consent.state === 'in-part' && (
        <>
          <NotAgencies chosen={consent.notAgencies} onChange={(notAgencies) => change({ notAgencies })} />
          <TextField
            label={t('people.consentNotWith')}
            hint={t('people.consentNotWithHint')}
            value={consent.notInWords}
            onChange={(notInWords) => change({ notInWords })}
            maxLength={500}
          />
        </>
      )}
      {consent.state === 'overridden' && (
        <TextField
          label={t('people.consentOverrideWhy')}
          hint={t('people.consentOverrideHint')}
          value={consent.notInWords}
          onChange={(notInWords) => change({ notInWords })}
          maxLength={500}
        />
      )}
      {hasSaid && (
        <>
          <Field label={t('people.consentHow')} group>
            {({ labelId }) => (
              <Segmented
                labelledBy={labelId}
                segments={ways.map((how) => ({ value: how, label: t(`people.consentHow.${how}`) }))}
                value={consent.how}
                onChange={(how) => change({ how })}
              />
            )}
          </Field>
          <DateField label={t('people.consentOn')} value={consent.on ?? ''} onChange={(on) => change({ on: parseCalendarDate(on) })} />
        </>
      )}
    </ChangeForm>
  );
}

function NotAgencies({ chosen, onChange }: Readonly<{ chosen: readonly AgencyId[]; onChange: (agencies: readonly AgencyId[]) => void }>) {
  const settings = useQuery('colleague.list', {});
  if (settings.status !== 'ready') return null;
  const agencies = new Map(settings.value.map(({ agency, agencyName }) => [agency, agencyName]));
  return (
    <Field label={t('people.consentAgencies')} group>
      {({ labelId, controlId }) => (
        <div id={controlId} role="group" aria-labelledby={labelId}>
          {[...agencies].map(([agency, name]) => (
            <Checkbox
              key={agency}
              label={name}
              isChecked={chosen.includes(agency)}
              onChange={(isChecked) => onChange(isChecked ? [...chosen, agency] : chosen.filter((other) => other !== agency))}
            />
          ))}
        </div>
      )}
    </Field>
  );
}

/** Leaves out what belongs to another answer than the one given. */
function tidy(consent: Consent): Consent {
  const hasWords = consent.state === 'in-part' || consent.state === 'overridden';
  return {
    ...consent,
    how: said.includes(consent.state) ? consent.how : 'unknown',
    notAgencies: consent.state === 'in-part' ? consent.notAgencies : [],
    notInWords: hasWords ? consent.notInWords.trim() : '',
  };
}
