import type { KeyboardEvent, ReactNode } from 'react';
import { classNames } from '../styles/class-names';
import { useRovingRow, type RovingRow } from './use-roving-row';
import css from './DataTable.module.css';

/** One column. `isRowHeader` names the row for a listener; `width` is any CSS width, the rest is shared. */
export type Column<Row> = Readonly<{
  key: string;
  header: string;
  render: (row: Row) => ReactNode;
  isRowHeader?: boolean;
  width?: string;
  hideHeader?: boolean;
}>;

/** Rows under one heading; a table without groups has one with no title. */
export type RowGroup<Row> = Readonly<{ key: string; title?: string; count?: number; rows: readonly Row[] }>;

/**
 * A table of rows to walk and open. Name: `label`. The rows are one stop of the Tab key: arrows, Home
 * and End move and `onSelect` follows; Enter opens (`onOpen`); Shift+F10 asks for the row's commands
 * (`onCommands`). Below 1100 px of room the cells of a row stack.
 */
export type DataTableProps<Row> = Readonly<{
  label: string;
  columns: readonly Column<Row>[];
  groups: readonly RowGroup<Row>[];
  keyOf: (row: Row) => string;
  selected: string | null;
  onSelect: (row: Row) => void;
  onOpen?: (row: Row) => void;
  onCommands?: (row: Row) => void;
}>;

export function DataTable<Row>({ label, columns, groups, keyOf, selected, ...props }: DataTableProps<Row>) {
  const rows = groups.flatMap((group) => group.rows);
  const roving = useRovingRow(rows.map(keyOf), selected);
  const select = (row: Row | undefined): void => {
    if (row !== undefined) props.onSelect(row);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>, row: Row): void => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter' && props.onOpen !== undefined) props.onOpen(row);
    else if (isCommandsKey(event) && props.onCommands !== undefined) props.onCommands(row);
    else if (!roving.moveBy(event, (index) => select(rows[index]))) return;
    event.preventDefault();
  };
  return (
    <table className={css.table} aria-label={label}>
      <TableHead columns={columns} />
      {groups.map((group) => (
        <tbody key={group.key}>
          <GroupTitle group={group} span={columns.length} />
          {group.rows.map((row) => (
            <TableRow
              key={keyOf(row)}
              row={row}
              id={keyOf(row)}
              columns={columns}
              isSelected={keyOf(row) === selected}
              roving={roving}
              onSelect={select}
              onKeyDown={onKeyDown}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function TableHead<Row>({ columns }: Readonly<{ columns: readonly Column<Row>[] }>) {
  return (
    <>
      <colgroup>
        {columns.map((column) => (
          <col key={column.key} style={column.width === undefined ? undefined : { width: column.width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col">
              <span className={column.hideHeader === true ? css.hidden : undefined}>{column.header}</span>
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

function GroupTitle<Row>({ group, span }: Readonly<{ group: RowGroup<Row>; span: number }>) {
  if (group.title === undefined) return null;
  return (
    <tr className={css.group}>
      <th scope="rowgroup" colSpan={span}>
        {group.title}
        {group.count !== undefined && <span className={css.count}> {group.count}</span>}
      </th>
    </tr>
  );
}

type TableRowProps<Row> = Readonly<{
  row: Row;
  id: string;
  columns: readonly Column<Row>[];
  isSelected: boolean;
  roving: RovingRow;
  onSelect: (row: Row) => void;
  onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>, row: Row) => void;
}>;

function TableRow<Row>({ row, id, columns, isSelected, roving, onSelect, onKeyDown }: TableRowProps<Row>) {
  return (
    <tr
      ref={(element) => roving.register(id, element)}
      className={classNames(css.row, isSelected && css.selected)}
      tabIndex={roving.stop === id ? 0 : -1}
      aria-current={isSelected || undefined}
      onClick={() => onSelect(row)}
      onKeyDown={(event) => onKeyDown(event, row)}
    >
      {columns.map((column) =>
        column.isRowHeader === true ? (
          <th key={column.key} scope="row">
            {column.render(row)}
          </th>
        ) : (
          <td key={column.key}>{column.render(row)}</td>
        ),
      )}
    </tr>
  );
}

function isCommandsKey(event: KeyboardEvent): boolean {
  return event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10');
}
