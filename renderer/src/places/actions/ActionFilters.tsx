import { actionFilters, type ActionFilter, type ActionListAnswer } from '../../../../shared/contract/action';
import type { DisciplineId } from '../../../../shared/kernel/ids';
import { t } from '../../../../shared/messages/t';
import { FilterChips } from '../../ui/filter-chips/FilterChips';
import { Select } from '../../ui/select/Select';
import css from './ActionsPlace.module.css';

/** What each part of the list is called. */
export const filterWords = {
  everyone: 'actions.everyone',
  mine: 'actions.mine',
  overdue: 'actions.overdue',
  'to-check': 'actions.toCheck',
  done: 'actions.done',
  'not-possible': 'actions.notPossible',
  'not-done': 'actions.notDone',
} as const satisfies Record<ActionFilter, string>;

const every = 'every';

/** Which actions, and whose agency's. */
export type ActionFiltersProps = Readonly<{
  filter: ActionFilter;
  onFilter: (filter: ActionFilter) => void;
  agencies: ActionListAnswer['agencies'];
  discipline: DisciplineId | null;
  onDiscipline: (discipline: DisciplineId | null) => void;
}>;

export function ActionFilters({ filter, onFilter, agencies, discipline, onDiscipline }: ActionFiltersProps) {
  const options = [{ value: every, label: t('actions.allAgencies') }, ...agencies.map(({ id, name }) => ({ value: id, label: name }))];
  return (
    <div className={css.filters}>
      <FilterChips
        label={t('actions.filter')}
        chips={actionFilters.map((value) => ({ value, label: t(filterWords[value]) }))}
        value={filter}
        onChange={onFilter}
      />
      <div className={css.agency}>
        <Select
          label={t('actions.agency')}
          hideLabel
          options={options}
          value={discipline ?? every}
          onChange={(value) => onDiscipline(agencies.find(({ id }) => id === value)?.id ?? null)}
        />
      </div>
    </div>
  );
}
