import type { CalendarDate } from '../../../../shared/kernel/calendar-date';
import type { ActionId, ColleagueId, RequestId } from '../../../../shared/kernel/ids';
import type { Route } from '../../../../shared/domain/request/events';
import { whereVisible, type VisibleFamilies } from '../../desk/visible-families';
import { sql, type Sql } from '../../vault/sql';

export const schema = `
  CREATE TABLE today_request (
    id TEXT PRIMARY KEY, received_at INTEGER NOT NULL, route TEXT NOT NULL, requested_by TEXT NOT NULL, words TEXT NOT NULL,
    urgent TEXT NOT NULL, is_urgent INTEGER NOT NULL, is_waiting INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX today_request_by_waiting ON today_request (is_waiting, is_urgent DESC, received_at, id);
  CREATE TABLE today_family (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE today_action (
    id TEXT PRIMARY KEY, text TEXT NOT NULL, family_id TEXT, owner TEXT, due TEXT, is_blocked INTEGER NOT NULL,
    is_open INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX today_action_by_due ON today_action (is_open, due, id, family_id, is_blocked);
  CREATE TABLE today_minute (
    discussion_id TEXT PRIMARY KEY, family_id TEXT NOT NULL, minute_id TEXT, state TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX today_minute_by_state ON today_minute (state, family_id);
  CREATE INDEX today_minute_by_minute ON today_minute (minute_id);
`;

export const tables = ['today_request', 'today_family', 'today_action', 'today_minute'] as const;

export interface WaitingRequestRow {
  readonly id: RequestId;
  readonly receivedAt: number;
  readonly route: Route;
  readonly requestedBy: string;
  readonly words: string;
  readonly urgent: string;
}

/** Requests nobody has triaged: the urgent first, then the oldest. */
export const waitingRequests = (most: number): Sql => sql`
  SELECT id, received_at AS receivedAt, route, requested_by AS requestedBy, words, urgent FROM today_request
  WHERE is_waiting = 1 ORDER BY is_urgent DESC, received_at, id LIMIT ${most}
`;

export const waitingCounts: Sql = sql`
  SELECT count(*) AS total, coalesce(sum(is_urgent), 0) AS urgent FROM today_request WHERE is_waiting = 1
`;

export interface OverdueRow {
  readonly id: ActionId;
  readonly text: string;
  readonly familyName: string | null;
  readonly owner: ColleagueId | null;
  readonly due: CalendarDate;
  readonly isBlocked: number;
}

/** Open actions whose day has passed, the latest first. @param day They are late on; the due day itself is not late. */
export const overdueActions = (day: CalendarDate, visible: VisibleFamilies, most: number): Sql => sql`
  SELECT late.id, late.text, today_family.name AS familyName, late.owner, late.due, late.is_blocked AS isBlocked
  FROM today_action late LEFT JOIN today_family ON today_family.id = late.family_id
  WHERE late.is_open = 1 AND late.due < ${day} AND ${whereVisible(visible, 'late.family_id')}
  ORDER BY late.due, late.id LIMIT ${most}
`;

export const overdueCounts = (day: CalendarDate, visible: VisibleFamilies): Sql => sql`
  SELECT count(*) AS total, coalesce(sum(is_blocked), 0) AS blocked FROM today_action
  WHERE is_open = 1 AND due < ${day} AND ${whereVisible(visible, 'family_id')}
`;

export const minuteCounts = (visible: VisibleFamilies): Sql => sql`
  SELECT state, count(*) AS count FROM today_minute
  WHERE state IN ('to-check', 'to-sign') AND ${whereVisible(visible, 'family_id')} GROUP BY state ORDER BY state
`;
