import type { ActionListAnswer, ActionRow } from '../../../../shared/contract/action';
import { dueGroups, type DueGroup } from '../../../../shared/domain/action/overdue';
import { t } from '../../../../shared/messages/t';
import { AgencyTag } from '../../ui/agency-tag/AgencyTag';
import { DataTable, type Column, type RowGroup } from '../../ui/data-table/DataTable';
import text from '../../ui/styles/text.module.css';
import { ActionWords, DueCell, StandingCell } from './ActionCells';

/** The list itself. `isByDate` groups open actions by how late they are; ended ones stand in one run. */
export type ActionTableProps = Readonly<{
  answer: ActionListAnswer;
  isByDate: boolean;
  selected: string | null;
  onSelect: (action: ActionRow) => void;
  onOpen: () => void;
  onCommands: () => void;
}>;

export function ActionTable({ answer, isByDate, selected, onSelect, onOpen, onCommands }: ActionTableProps) {
  return (
    <DataTable
      label={t('actions.list')}
      columns={columnsFor(answer.today)}
      groups={isByDate ? groupsOf(answer.rows) : [{ key: 'all', rows: answer.rows }]}
      keyOf={(action) => action.id}
      selected={selected}
      onSelect={onSelect}
      onOpen={onOpen}
      onCommands={onCommands}
    />
  );
}

function columnsFor(today: string): readonly Column<ActionRow>[] {
  return [
    {
      key: 'agency',
      header: t('actions.columnAgency'),
      hideHeader: true,
      width: '4.25rem',
      render: ({ owner }) => (owner === null ? null : <AgencyTag agency={owner.agency} />),
    },
    { key: 'action', header: t('actions.columnAction'), isRowHeader: true, render: (action) => <ActionWords action={action} /> },
    {
      key: 'owner',
      header: t('actions.columnOwner'),
      width: '9.125rem',
      render: ({ owner }) => owner?.name ?? <span className={text.quiet}>{t('actions.noOwnerYet')}</span>,
    },
    { key: 'due', header: t('actions.columnDue'), width: '7rem', render: (action) => <DueCell action={action} today={today} /> },
    { key: 'standing', header: t('actions.columnStanding'), width: '10.875rem', render: (action) => <StandingCell action={action} /> },
  ];
}

const groupTitles = {
  overdue: 'actions.groupOverdue',
  'this-week': 'actions.groupThisWeek',
  later: 'actions.groupLater',
} as const satisfies Record<DueGroup, string>;

function groupsOf(rows: readonly ActionRow[]): readonly RowGroup<ActionRow>[] {
  return dueGroups.flatMap((key) => {
    const own = rows.filter((row) => row.group === key);
    return own.length === 0 ? [] : [{ key, title: t(groupTitles[key]), count: own.length, rows: own }];
  });
}
