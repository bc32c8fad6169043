import type { ActionEvent } from '../../../../shared/domain/action/events';
import type { DiscussionEvent } from '../../../../shared/domain/discussion/events';
import type { FamilyEvent } from '../../../../shared/domain/family/events';
import type { FormulationEvent } from '../../../../shared/domain/formulation/events';
import type { MeetingEvent } from '../../../../shared/domain/meeting/events';
import { dateAt } from '../../../../shared/kernel/calendar-date';
import type { Recorded } from '../../../../shared/kernel/event';
import type { View } from '../../desk/view';
import { run, sql, type Sql, type WriteTx } from '../../vault/sql';
import { never } from './sql';

const schema = `
  CREATE TABLE action (
    id TEXT PRIMARY KEY, text TEXT NOT NULL, family TEXT, discussion TEXT, goal TEXT, owner TEXT, due TEXT,
    due_key TEXT NOT NULL, late_after TEXT NOT NULL, acceptance TEXT NOT NULL, blocked TEXT, outcome TEXT NOT NULL,
    is_open INTEGER NOT NULL, agreed_on TEXT NOT NULL, agreed_seq TEXT NOT NULL, done_on TEXT, ended_on TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX action_by_due ON action (is_open, due_key, id, family, late_after, outcome, acceptance, blocked);
  CREATE INDEX action_by_late ON action (is_open, late_after, family, owner, due_key);
  CREATE INDEX action_by_owner ON action (owner, is_open, due_key, id, family);
  CREATE INDEX action_by_outcome ON action (outcome, ended_on, id, family, owner);
  CREATE INDEX action_by_promise ON action (due, owner, outcome, done_on, family);
  CREATE INDEX action_by_discussion ON action (discussion, agreed_seq);
  CREATE INDEX action_by_goal ON action (goal);
  CREATE TABLE action_family (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE action_goal (id TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE action_item (
    id TEXT PRIMARY KEY, meeting TEXT NOT NULL, family TEXT, is_open INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE action_presence (meeting TEXT NOT NULL, who TEXT NOT NULL, PRIMARY KEY (meeting, who)) STRICT, WITHOUT ROWID;
`;

/** Every promise with what its row, its filters and its counts need, and who was there when it was made. */
export const actionsView: View = {
  name: 'actions',
  version: 1,
  vault: 'hub',
  schema,
  tables: ['action', 'action_family', 'action_goal', 'action_item', 'action_presence'],
  project: (tx, event) => {
    const change = statementFor(event);
    if (change === null) return;
    run(tx, change);
    if (event.header.stream.kind === 'action') keepKeys(tx, event.header.stream.id);
  },
};

// A stream only ever holds the events of its own aggregate, so its kind says which union the body belongs to.
function statementFor(event: Recorded): Sql | null {
  const id = event.header.stream.id;
  switch (event.header.stream.kind) {
    case 'action':
      return ofAction(event, event.body as ActionEvent);
    case 'formulation':
      return ofFormulation(event.body as FormulationEvent);
    case 'family':
      return ofFamily(id, event.body as FamilyEvent);
    case 'discussion':
      return ofDiscussion(id, event.body as DiscussionEvent);
    case 'meeting':
      return ofMeeting(id, event.body as MeetingEvent);
    default:
      return null;
  }
}

function ofAction({ header }: Recorded, body: ActionEvent): Sql | null {
  const on = dateAt(header.occurredAt);
  if (body.type === 'ActionAgreed') {
    const acceptance = acceptanceOf(body.owner, body.ownerWasThere);
    return sql`
      INSERT INTO action (id, text, family, discussion, goal, owner, due, due_key, late_after, acceptance, outcome, is_open, agreed_on, agreed_seq)
      VALUES (${header.stream.id}, ${body.text}, ${body.family}, ${body.discussion}, ${body.goal}, ${body.owner}, ${body.due},
        ${never}, ${never}, ${acceptance}, 'open', 1, ${on}, ${header.hlc})
      ON CONFLICT (id) DO NOTHING`;
  }
  const change = changeOf(body, on);
  return change === null ? null : sql`UPDATE action SET ${change} WHERE id = ${header.stream.id}`;
}

function changeOf(body: Exclude<ActionEvent, { type: 'ActionAgreed' }>, on: string): Sql | null {
  switch (body.type) {
    case 'ActionReworded':
      return sql`text = ${body.text}`;
    case 'ActionOwnerSet':
      return sql`owner = ${body.owner}, acceptance = ${acceptanceOf(body.owner, body.ownerWasThere)}`;
    case 'ActionDueSet':
      return sql`due = ${body.due}`;
    case 'ActionAccepted':
      return sql`acceptance = 'accepted'`;
    case 'ActionDeclined':
      return sql`acceptance = 'declined'`;
    case 'ActionBlocked':
      return sql`blocked = ${body.why}`;
    case 'ActionUnblocked':
      return sql`blocked = NULL`;
    case 'ActionCompleted':
      return sql`outcome = 'done', blocked = NULL, done_on = ${on}, ended_on = ${on}`;
    case 'ActionChecked':
      return sql`outcome = 'checked', ended_on = ${on}`;
    case 'ActionNotPossible':
      return sql`outcome = 'not-possible', done_on = NULL, ended_on = ${on}`;
    case 'ActionNotDone':
      return sql`outcome = 'not-done', done_on = NULL, ended_on = ${on}`;
    case 'ActionReopened':
      return sql`outcome = 'open', done_on = NULL, ended_on = NULL`;
    case 'ActionWithdrawn':
      return sql`outcome = 'withdrawn', ended_on = ${on}`;
    default:
      return null;
  }
}

function acceptanceOf(owner: string | null, wasThere: boolean): string {
  if (owner === null) return 'no-owner';
  return wasThere ? 'accepted' : 'asked';
}

/**
 * The keys the indexes sort and compare by. It is late after its due day until it is said to be done; done in time, it
 * is never late.
 */
function keepKeys(tx: WriteTx, id: string): void {
  run(
    tx,
    sql`UPDATE action SET is_open = outcome IN ('open', 'done'), due_key = coalesce(due, ${never}),
      late_after = CASE WHEN due IS NULL OR done_on <= due THEN ${never} ELSE due END WHERE id = ${id}`,
  );
}

function ofFormulation(body: FormulationEvent): Sql | null {
  switch (body.type) {
    case 'GoalSet':
      return sql`INSERT INTO action_goal (id, text) VALUES (${body.goal.id}, ${body.goal.text})
        ON CONFLICT (id) DO UPDATE SET text = excluded.text`;
    case 'ActionLinked':
      return sql`UPDATE action SET goal = ${body.goal} WHERE id = ${body.action}`;
    case 'ActionUnlinked':
      return sql`UPDATE action SET goal = NULL WHERE id = ${body.action}`;
    case 'GoalRemoved':
      return sql`UPDATE action SET goal = NULL WHERE goal = ${body.goal}`;
    default:
      return null;
  }
}

function ofFamily(family: string, body: FamilyEvent): Sql | null {
  if (body.type !== 'FamilyAdded' && body.type !== 'FamilyRenamed') return null;
  return sql`INSERT INTO action_family (id, name) VALUES (${family}, ${body.name})
    ON CONFLICT (id) DO UPDATE SET name = excluded.name`;
}

function ofDiscussion(id: string, body: DiscussionEvent): Sql | null {
  switch (body.type) {
    case 'DiscussionOpened':
      return sql`INSERT INTO action_item (id, meeting, family, is_open) VALUES (${id}, ${body.meeting}, ${body.family}, 1)
        ON CONFLICT (id) DO NOTHING`;
    case 'DiscussionClosed':
      return sql`UPDATE action_item SET is_open = 0 WHERE id = ${id}`;
    case 'DiscussionReopened':
      return sql`UPDATE action_item SET is_open = 1 WHERE id = ${id}`;
    default:
      return null;
  }
}

function ofMeeting(meeting: string, body: MeetingEvent): Sql | null {
  switch (body.type) {
    case 'ColleagueArrived':
      return sql`INSERT INTO action_presence (meeting, who) VALUES (${meeting}, ${body.who}) ON CONFLICT DO NOTHING`;
    case 'ColleagueLeftMeeting':
      return sql`DELETE FROM action_presence WHERE meeting = ${meeting} AND who = ${body.who}`;
    default:
      return null;
  }
}
