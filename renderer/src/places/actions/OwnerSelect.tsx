import type { ColleagueId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { useQuery } from '../../api/use-query';
import { Select } from '../../ui/select/Select';
import { QueryState } from '../../ui/states/QueryState';

/** The colleagues and partners who could take an action on, by name. */
export type OwnerSelectProps = Readonly<{
  value: ColleagueId | null;
  except: ColleagueId | null;
  onChange: (owner: ColleagueId) => void;
  error: string;
}>;

export function OwnerSelect({ value, except, onChange, error }: OwnerSelectProps) {
  const colleagues = useQuery('colleague.list', {});
  if (colleagues.status !== 'ready') return <QueryState query={colleagues} />;
  const options = colleagues.value
    .filter(({ id, state }) => id !== except && state !== 'left')
    .map(({ id, name, agencyName }) => ({ value: id, label: name, hint: agencyName }));
  return <Select label={t('actions.ownerLabel')} options={options} value={value} onChange={onChange} error={error} />;
}
