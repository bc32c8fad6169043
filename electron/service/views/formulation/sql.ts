import type { CalendarDate } from '../../../../shared/kernel/calendar-date';
import type { ActionId, ColleagueId, DiscussionId, FamilyId, GoalId, PersonId, StatementId } from '../../../../shared/kernel/ids';
import type { Instant } from '../../../../shared/kernel/instant';
import { sql, type Sql } from '../../vault/sql';

export interface StatementRecord {
  readonly id: StatementId;
  /** Null for a statement of the formulation itself. */
  readonly saidIn: DiscussionId | null;
  /** The statement as JSON, written by the projection. */
  readonly body: string;
  readonly typedBy: ColleagueId;
  readonly typedAt: Instant;
}

/** No limit: the words of one family's discussions, which a page of the formulation shows whole. */
export const statementsOf = (family: FamilyId): Sql => sql`
  SELECT id, said_in AS saidIn, body, typed_by AS typedBy, typed_at AS typedAt
  FROM formulation_statement WHERE family = ${family} AND is_removed = 0 ORDER BY seq, id
`;

export interface FamilyActionRecord {
  readonly action: ActionId;
  readonly text: string;
  readonly goal: GoalId | null;
  readonly owner: ColleagueId | null;
  readonly due: CalendarDate | null;
  readonly outcome: string;
}

/** No limit: the plan of one family. */
export const familyActions = (family: FamilyId): Sql => sql`
  SELECT id AS action, text, goal, owner, due, outcome
  FROM formulation_action WHERE family = ${family} AND outcome <> 'withdrawn' ORDER BY seq, id
`;

export const familyName = (family: FamilyId): Sql => sql`SELECT name FROM formulation_family WHERE id = ${family}`;

export const familyPeople = (family: FamilyId): Sql => sql`
  SELECT id, name FROM formulation_person WHERE family = ${family} ORDER BY seq, id
`;

export const openedAt = (family: FamilyId, who: ColleagueId): Sql => sql`
  SELECT at FROM formulation_opened WHERE family = ${family} AND who = ${who}
`;

export interface PersonRecord {
  readonly id: PersonId;
  readonly name: string;
}
