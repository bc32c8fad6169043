import type { Formulation } from '../../../../shared/contract/formulation';
import { disclosures, ps } from '../../../../shared/domain/statement/statement';
import { pTeamName } from '../../../../shared/messages/p-words';
import { t } from '../../../../shared/messages/t';
import { TextField } from '../../ui/field/TextField';
import { Select } from '../../ui/select/Select';
import type { AboutStatement } from './about-statement';
import { kindMeaning, markingWords, typedKinds } from './card-words';
import { SpeakerSelect } from './SpeakerSelect';

/** Who said it, how we know, where from, who can see it, and where it belongs. */
export type AboutFieldsProps = Readonly<{
  formulation: Formulation;
  about: AboutStatement;
  onChange: (about: AboutStatement) => void;
  error: string;
}>;

export function AboutFields({ formulation, about, onChange, error }: AboutFieldsProps) {
  return (
    <>
      <SpeakerSelect
        people={formulation.people}
        value={about.speaker}
        onChange={(speaker) => onChange({ ...about, speaker })}
        error={error}
      />
      <Select
        label={t('formulation.statementKind')}
        options={typedKinds.map((value) => ({ value, label: kindMeaning(value) }))}
        value={about.kind}
        onChange={(kind) => onChange({ ...about, kind })}
      />
      <TextField
        label={t('formulation.statementSource')}
        hint={t('formulation.statementSourceHint')}
        optional
        value={about.source}
        onChange={(source) => onChange({ ...about, source })}
        maxLength={500}
      />
      <Select
        label={t('formulation.statementSee')}
        options={disclosures.map((value) => ({ value, label: markingWords(value) }))}
        value={about.disclosure}
        onChange={(disclosure) => onChange({ ...about, disclosure })}
      />
      <Select
        label={t('formulation.statementWhere')}
        options={ps.map((value) => ({ value, label: pTeamName(value, formulation.sixthP) }))}
        value={about.p}
        onChange={(p) => onChange({ ...about, p })}
      />
    </>
  );
}
