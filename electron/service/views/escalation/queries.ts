import type { SteppedUp } from '../../../../shared/contract/escalation';
import type { ColleagueId } from '../../../../shared/kernel/ids';
import type { QueryHandlers } from '../../desk/handlers';
import { whereVisible, type VisibleFamilies } from '../../desk/visible-families';
import { all, sql, type Sql } from '../../vault/sql';

type Row = Omit<SteppedUp, 'recordedBy'> & { readonly recordedBy: ColleagueId };

export const escalationQueries: QueryHandlers<'escalation.recent'> = {
  'escalation.recent': (_, context) =>
    all<Row>(context.db('hub'), recentEscalations(context.visible)).map((row) => ({
      ...row,
      recordedBy: context.directory.colleague(row.recordedBy)?.name ?? '',
    })),
};

export const recentEscalations = (visible: VisibleFamilies): Sql => sql`
  SELECT escalation.id, at, family, coalesce(escalation_family.name, '') AS familyName, who, heard, caller, recorded_by AS recordedBy
  FROM escalation LEFT JOIN escalation_family ON escalation_family.id = escalation.family
  WHERE ${whereVisible(visible, 'family')}
  ORDER BY at DESC, escalation.id DESC LIMIT 50
`;
