import type { AccessEvent } from '../../../../shared/domain/access/events';
import type { ActionEvent } from '../../../../shared/domain/action/events';
import type { DiscussionEvent } from '../../../../shared/domain/discussion/events';
import type { FamilyEvent } from '../../../../shared/domain/family/events';
import type { FormulationEvent } from '../../../../shared/domain/formulation/events';
import type { Statement } from '../../../../shared/domain/statement/statement';
import { canonicalJson } from '../../../../shared/kernel/canonical-json';
import type { EventHeader, Recorded } from '../../../../shared/kernel/event';
import type { View } from '../../desk/view';
import { run, sql, type Sql } from '../../vault/sql';

const schema = `
  CREATE TABLE formulation_statement (
    id TEXT PRIMARY KEY, family TEXT NOT NULL, said_in TEXT, body TEXT NOT NULL, typed_by TEXT NOT NULL,
    typed_at INTEGER NOT NULL, is_removed INTEGER NOT NULL, seq TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX formulation_statement_by_family ON formulation_statement (family, is_removed, seq, id);
  CREATE TABLE formulation_action (
    id TEXT PRIMARY KEY, family TEXT NOT NULL, text TEXT NOT NULL, goal TEXT, owner TEXT, due TEXT,
    outcome TEXT NOT NULL, seq TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX formulation_action_by_family ON formulation_action (family, seq, id);
  CREATE INDEX formulation_action_by_goal ON formulation_action (goal);
  CREATE TABLE formulation_family (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE formulation_person (
    id TEXT PRIMARY KEY, family TEXT NOT NULL, name TEXT NOT NULL, seq TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX formulation_person_by_family ON formulation_person (family, seq, id);
  CREATE TABLE formulation_opened (
    family TEXT NOT NULL, who TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (family, who)
  ) STRICT, WITHOUT ROWID;
`;

/** What the formulation of a family draws on: the words of its discussions, its people, and its actions. */
export const formulationView: View = {
  name: 'formulation',
  version: 1,
  vault: 'hub',
  schema,
  tables: ['formulation_statement', 'formulation_action', 'formulation_family', 'formulation_person', 'formulation_opened'],
  project: (tx, event) => {
    const change = statementFor(event);
    if (change !== null) run(tx, change);
  },
};

// A stream only ever holds the events of its own aggregate, so its kind says which union the body belongs to.
function statementFor({ header, body }: Recorded): Sql | null {
  switch (header.stream.kind) {
    case 'discussion':
      return ofDiscussion(header, body as DiscussionEvent);
    case 'formulation':
      return ofFormulation(header, body as FormulationEvent);
    case 'action':
      return ofAction(header, body as ActionEvent);
    case 'family':
      return ofFamily(header, body as FamilyEvent);
    case 'access':
      return ofAccess(header, body as AccessEvent);
    default:
      return null;
  }
}

function ofDiscussion(header: EventHeader, body: DiscussionEvent): Sql | null {
  switch (body.type) {
    case 'StatementAdded':
      return header.about === null ? null : keepStatement(header, header.about, body.statement, header.stream.id);
    case 'StatementChanged':
      return sql`UPDATE formulation_statement SET body = ${canonicalJson(body.statement)} WHERE id = ${body.statement.id}`;
    case 'StatementRemoved':
      return sql`UPDATE formulation_statement SET is_removed = 1 WHERE id = ${body.statement}`;
    case 'StatementRestored':
      return sql`UPDATE formulation_statement SET is_removed = 0 WHERE id = ${body.statement}`;
    default:
      return null;
  }
}

function ofFormulation(header: EventHeader, body: FormulationEvent): Sql | null {
  switch (body.type) {
    case 'StatementPlaced': {
      const { saidIn, statement } = body.placed;
      // The formulation's stream has the family's id.
      return saidIn === null ? keepStatement(header, header.stream.id, statement, null) : null;
    }
    case 'ActionLinked':
      return sql`UPDATE formulation_action SET goal = ${body.goal} WHERE id = ${body.action}`;
    case 'ActionUnlinked':
      return sql`UPDATE formulation_action SET goal = NULL WHERE id = ${body.action}`;
    case 'GoalRemoved':
      return sql`UPDATE formulation_action SET goal = NULL WHERE goal = ${body.goal}`;
    default:
      return null;
  }
}

/** Who typed it first and when stays with it, whatever is put right later. */
function keepStatement(header: EventHeader, family: string, statement: Statement, saidIn: string | null): Sql {
  return sql`
    INSERT INTO formulation_statement (id, family, said_in, body, typed_by, typed_at, is_removed, seq)
    VALUES (${statement.id}, ${family}, ${saidIn}, ${canonicalJson(statement)}, ${header.actor}, ${header.occurredAt}, 0, ${header.hlc})
    ON CONFLICT (id) DO UPDATE SET body = excluded.body WHERE family = excluded.family`;
}

function ofAction(header: EventHeader, body: ActionEvent): Sql | null {
  const id = header.stream.id;
  const change = body.type === 'ActionAgreed' ? null : changeOf(body);
  if (body.type !== 'ActionAgreed') return change === null ? null : sql`UPDATE formulation_action SET ${change} WHERE id = ${id}`;
  if (body.family === null) return null;
  return sql`
    INSERT INTO formulation_action (id, family, text, goal, owner, due, outcome, seq)
    VALUES (${id}, ${body.family}, ${body.text}, ${body.goal}, ${body.owner}, ${body.due}, 'open', ${header.hlc})
    ON CONFLICT (id) DO NOTHING`;
}

function changeOf(body: Exclude<ActionEvent, { type: 'ActionAgreed' }>): Sql | null {
  switch (body.type) {
    case 'ActionReworded':
      return sql`text = ${body.text}`;
    case 'ActionOwnerSet':
      return sql`owner = ${body.owner}`;
    case 'ActionDueSet':
      return sql`due = ${body.due}`;
    case 'ActionCompleted':
    case 'ActionChecked':
      return sql`outcome = 'done'`;
    case 'ActionNotPossible':
      return sql`outcome = 'not-possible'`;
    case 'ActionNotDone':
      return sql`outcome = 'not-done'`;
    case 'ActionReopened':
      return sql`outcome = 'open'`;
    case 'ActionWithdrawn':
      return sql`outcome = 'withdrawn'`;
    default:
      return null;
  }
}

function ofFamily(header: EventHeader, body: FamilyEvent): Sql | null {
  const family = header.stream.id;
  switch (body.type) {
    case 'FamilyAdded':
    case 'FamilyRenamed':
      return sql`INSERT INTO formulation_family (id, name) VALUES (${family}, ${body.name})
        ON CONFLICT (id) DO UPDATE SET name = excluded.name`;
    case 'PersonAdded':
    case 'PersonChanged':
      return sql`INSERT INTO formulation_person (id, family, name, seq) VALUES (${body.person.id}, ${family}, ${body.person.name}, ${header.hlc})
        ON CONFLICT (id) DO UPDATE SET name = excluded.name`;
    default:
      return null;
  }
}

function ofAccess(header: EventHeader, body: AccessEvent): Sql | null {
  if (body.type !== 'RecordOpened') return null;
  return sql`INSERT INTO formulation_opened (family, who, at) VALUES (${body.family}, ${header.actor}, ${header.occurredAt})
    ON CONFLICT (family, who) DO UPDATE SET at = excluded.at`;
}
