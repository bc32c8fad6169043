import type { ActionRow } from '../../../../shared/contract/action';
import { t } from '../../../../shared/messages/t';
import { AgencyTag } from '../../ui/agency-tag/AgencyTag';
import { DataTable, type Column, type RowGroup } from '../../ui/data-table/DataTable';
import text from '../../ui/styles/text.module.css';
import { ActionWords, DueCell, StandingCell } from './ActionCells';

/** The list itself, overdue first. `today` is the desk's day: what is due on it reads "Today". */
export type ActionTableProps = Readonly<{
  groups: readonly RowGroup<ActionRow>[];
  today: string;
  selected: string | null;
  onSelect: (action: ActionRow) => void;
  onOpen: () => void;
  onCommands: () => void;
}>;

export function ActionTable({ groups, today, selected, onSelect, onOpen, onCommands }: ActionTableProps) {
  return (
    <DataTable
      label={t('actions.list')}
      columns={columnsFor(today)}
      groups={groups}
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
      width: '4rem',
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
