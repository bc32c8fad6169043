import type { Formulation } from '../../../../shared/contract/formulation';
import type { Speaker } from '../../../../shared/domain/statement/statement';
import { t } from '../../../../shared/messages/t';
import { useQuery } from '../../api/use-query';
import { Select } from '../../ui/select/Select';

/** Who said it: the family's people first, then colleagues and partners by name. */
export type SpeakerSelectProps = Readonly<{
  people: Formulation['people'];
  value: Speaker | null;
  onChange: (speaker: Speaker) => void;
  error: string;
}>;

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
  readonly speaker: Speaker;
}

export function SpeakerSelect({ people, value, onChange, error }: SpeakerSelectProps) {
  const colleagues = useQuery('colleague.list', {});
  const choices: readonly Choice[] = [
    ...people.map(({ id, name }) => ({
      value: id,
      label: name,
      hint: t('formulation.family'),
      speaker: { kind: 'family', person: id } as const,
    })),
    ...(colleagues.status === 'ready' ? colleagues.value : []).map(({ id, name, agencyName }) => ({
      value: id,
      label: name,
      hint: agencyName,
      speaker: { kind: 'colleague', colleague: id } as const,
    })),
  ];
  return (
    <Select
      label={t('formulation.statementWho')}
      options={choices.map(({ value: id, label, hint }) => ({ value: id, label, hint }))}
      value={value === null ? null : value.kind === 'family' ? value.person : value.colleague}
      onChange={(chosen) => {
        const choice = choices.find((one) => one.value === chosen);
        if (choice !== undefined) onChange(choice.speaker);
      }}
      error={error}
    />
  );
}
