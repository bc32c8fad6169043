import type { ActionFilter } from '../../../../shared/contract/action';
import type { Acceptance, ActionOutcome } from '../../../../shared/domain/action/state';
import type { CalendarDate } from '../../../../shared/kernel/calendar-date';
import type { ActionId, ColleagueId, DiscussionId, FamilyId, GoalId, MeetingId } from '../../../../shared/kernel/ids';
import { whereVisible, type VisibleFamilies } from '../../desk/visible-families';
import { listOf, sql, type Sql } from '../../vault/sql';

/** Later than any date, so that actions without one, or no longer late, sort and compare last. */
export const never = '9999-12-31';

/** At most this many rows are shown; the counts are of all. */
export const mostRows = 500;

export interface ActionRecord {
  readonly id: ActionId;
  readonly text: string;
  readonly family: FamilyId | null;
  readonly familyName: string | null;
  readonly discussion: DiscussionId | null;
  readonly goal: GoalId | null;
  readonly goalText: string | null;
  readonly owner: ColleagueId | null;
  readonly due: CalendarDate | null;
  readonly acceptance: Acceptance;
  readonly blocked: string | null;
  readonly outcome: ActionOutcome;
  readonly agreedOn: CalendarDate;
  readonly doneOn: CalendarDate | null;
  readonly endedOn: CalendarDate | null;
}

const columns: Sql = {
  text: `action.id, action.text, action.family, action_family.name AS familyName, action.discussion, action.goal,
    action_goal.text AS goalText, action.owner, action.due, action.acceptance, action.blocked, action.outcome,
    action.agreed_on AS agreedOn, action.done_on AS doneOn, action.ended_on AS endedOn`,
  values: [],
};

const withNames: Sql = {
  text: `LEFT JOIN action_family ON action_family.id = action.family LEFT JOIN action_goal ON action_goal.id = action.goal`,
  values: [],
};

export interface ActionQuestion {
  readonly filter: ActionFilter;
  readonly mine: ColleagueId;
  /** The owners of one agency; null for every agency. */
  readonly owners: readonly ColleagueId[] | null;
  readonly today: CalendarDate;
  readonly visible: VisibleFamilies;
}

/** One page of the list: open ones by their date, ended ones with the newest first. */
export const actionList = (question: ActionQuestion): Sql => sql`
  SELECT ${columns} FROM action ${withNames}
  WHERE ${condition(question)}
  ORDER BY ${order(question.filter)} LIMIT ${mostRows}
`;

export const actionCount = (question: ActionQuestion): Sql => sql`
  SELECT count(*) AS total FROM action WHERE ${condition(question)}
`;

function condition(question: ActionQuestion): Sql {
  const visible = whereVisible(question.visible, 'action.family');
  return sql`${shelf(question)} AND ${visible} ${ownedBy(question.owners)}`;
}

function shelf({ filter, mine, today }: ActionQuestion): Sql {
  switch (filter) {
    case 'everyone':
      return sql`action.is_open = 1`;
    case 'mine':
      return sql`action.owner = ${mine} AND action.is_open = 1`;
    case 'overdue':
      return sql`action.is_open = 1 AND action.late_after < ${today}`;
    case 'to-check':
      return sql`action.outcome = 'done'`;
    case 'done':
      return sql`action.outcome IN ('done', 'checked')`;
    case 'not-possible':
      return sql`action.outcome = 'not-possible'`;
    case 'not-done':
      return sql`action.outcome = 'not-done'`;
  }
}

function ownedBy(owners: readonly ColleagueId[] | null): Sql {
  return owners === null ? sql`` : sql`AND action.owner IN ${listOf(owners)}`;
}

function order(filter: ActionFilter): Sql {
  const ended = filter === 'done' || filter === 'not-possible' || filter === 'not-done';
  return ended ? sql`action.ended_on DESC, action.id DESC` : sql`action.due_key, action.id`;
}

export const openCounts = (visible: VisibleFamilies, today: CalendarDate): Sql => sql`
  SELECT count(*) AS open, coalesce(sum(late_after < ${today}), 0) AS overdue,
    coalesce(sum(outcome = 'open' AND acceptance <> 'accepted'), 0) AS notYetAccepted,
    coalesce(sum(outcome = 'done'), 0) AS toCheck, coalesce(sum(blocked IS NOT NULL), 0) AS blocked
  FROM action WHERE is_open = 1 AND ${whereVisible(visible, 'action.family')}
`;

export const endedCounts = (visible: VisibleFamilies): Sql => sql`
  SELECT count(*) AS ended, coalesce(sum(outcome = 'checked'), 0) AS checked
  FROM action WHERE is_open = 0 AND outcome <> 'withdrawn' AND ${whereVisible(visible, 'action.family')}
`;

/**
 * Promises whose date fell in [from, today) and how many were kept by it, for each owner. What became impossible is no
 * broken promise and is left out, as is what was withdrawn.
 */
export const keptByOwner = (visible: VisibleFamilies, from: CalendarDate, today: CalendarDate): Sql => sql`
  SELECT owner, count(*) AS promised, sum(done_on IS NOT NULL AND done_on <= due) AS kept
  FROM action
  WHERE due >= ${from} AND due < ${today} AND owner IS NOT NULL AND outcome NOT IN ('not-possible', 'withdrawn')
    AND ${whereVisible(visible, 'action.family')}
  GROUP BY owner ORDER BY owner
`;

export const actionById = (id: ActionId, visible: VisibleFamilies): Sql => sql`
  SELECT ${columns} FROM action ${withNames} WHERE action.id = ${id} AND ${whereVisible(visible, 'action.family')}
`;

/** No limit: one item holds what a team agreed in some minutes. */
export const actionsOfDiscussion = (discussion: DiscussionId, visible: VisibleFamilies): Sql => sql`
  SELECT ${columns} FROM action ${withNames}
  WHERE action.discussion = ${discussion} AND action.outcome <> 'withdrawn' AND ${whereVisible(visible, 'action.family')}
  ORDER BY action.agreed_seq, action.id
`;

export interface ItemFacts {
  readonly meeting: MeetingId;
  readonly family: FamilyId | null;
  readonly isOpen: 0 | 1;
}

export const itemFacts = (discussion: DiscussionId): Sql => sql`
  SELECT meeting, family, is_open AS isOpen FROM action_item WHERE id = ${discussion}
`;

export const presentAt = (meeting: MeetingId, who: ColleagueId): Sql => sql`
  SELECT 1 AS present FROM action_presence WHERE meeting = ${meeting} AND who = ${who}
`;
