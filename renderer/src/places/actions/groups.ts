import type { ActionFilter, ActionRow } from '../../../../shared/contract/action';
import { dueGroups, type DueGroup } from '../../../../shared/domain/action/overdue';
import { t } from '../../../../shared/messages/t';
import type { RowGroup } from '../../ui/data-table/DataTable';

const titles = {
  overdue: 'actions.groupOverdue',
  'this-week': 'actions.groupThisWeek',
  later: 'actions.groupLater',
} as const satisfies Record<DueGroup, string>;

const ended: readonly ActionFilter[] = ['done', 'not-possible', 'not-done'];

/** The rows as the list shows them: open ones by how late they are, ended ones in one run. */
export function groupsOf(rows: readonly ActionRow[], filter: ActionFilter): readonly RowGroup<ActionRow>[] {
  if (ended.includes(filter)) return [{ key: 'ended', rows }];
  return dueGroups.flatMap((key) => {
    const own = rows.filter((row) => row.group === key);
    return own.length === 0 ? [] : [{ key, title: t(titles[key]), count: own.length, rows: own }];
  });
}
