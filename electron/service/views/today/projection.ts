import type { ActionEvent } from '../../../../shared/domain/action/events';
import type { DiscussionEvent } from '../../../../shared/domain/discussion/events';
import type { FamilyEvent } from '../../../../shared/domain/family/events';
import type { MinuteEvent } from '../../../../shared/domain/minute/events';
import type { RequestDetails, RequestEvent } from '../../../../shared/domain/request/events';
import type { Recorded } from '../../../../shared/kernel/event';
import type { View } from '../../desk/view';
import { run, sql, type Sql, type WriteTx } from '../../vault/sql';
import { schema, tables } from './sql';

/** What waits for somebody beside the agenda: requests, actions, minutes. Overdue is worked out when it is asked. */
export const todayView: View = {
  name: 'today',
  version: 1,
  vault: 'hub',
  schema,
  tables,
  project: (tx: WriteTx, event: Recorded) => {
    const change = statementFor(event);
    if (change !== null) run(tx, change);
  },
};

// A stream only ever holds the events of its own aggregate, so its kind says which union the body belongs to.
function statementFor(event: Recorded): Sql | null {
  const id = event.header.stream.id;
  switch (event.header.stream.kind) {
    case 'request':
      return ofRequest(id, event.body as RequestEvent);
    case 'family':
      return ofFamily(id, event.body as FamilyEvent);
    case 'action':
      return ofAction(id, event.body as ActionEvent);
    case 'discussion':
      return ofDiscussion(event as Recorded<DiscussionEvent>);
    case 'minute':
      return ofMinute(id, event.body as MinuteEvent);
    default:
      return null;
  }
}

/** How much of what was said stands in the row; the request holds all of it. */
const wordsShown = 160;

function ofRequest(id: string, body: RequestEvent): Sql | null {
  switch (body.type) {
    case 'RequestReceived':
    case 'RequestCorrected':
      return putRequest(id, body.details);
    case 'RequestTriaged':
      return sql`UPDATE today_request SET is_waiting = 0 WHERE id = ${id}`;
    default:
      return null;
  }
}

function putRequest(id: string, details: RequestDetails): Sql {
  const words = Array.from(details.wordsAsSpoken).slice(0, wordsShown).join('');
  return sql`
    INSERT INTO today_request (id, received_at, route, requested_by, words, urgent, is_urgent, is_waiting)
    VALUES (${id}, ${details.receivedAt}, ${details.route}, ${details.requestedBy}, ${words}, ${JSON.stringify(details.urgent)},
      ${details.urgent.length > 0 ? 1 : 0}, 1)
    ON CONFLICT (id) DO UPDATE SET received_at = excluded.received_at, route = excluded.route,
      requested_by = excluded.requested_by, words = excluded.words, urgent = excluded.urgent, is_urgent = excluded.is_urgent`;
}

function ofFamily(id: string, body: FamilyEvent): Sql | null {
  if (body.type !== 'FamilyAdded' && body.type !== 'FamilyRenamed') return null;
  return sql`INSERT INTO today_family (id, name) VALUES (${id}, ${body.name}) ON CONFLICT (id) DO UPDATE SET name = excluded.name`;
}

function ofAction(id: string, body: ActionEvent): Sql | null {
  if (body.type === 'ActionAgreed') {
    return sql`
      INSERT INTO today_action (id, text, family_id, owner, due, is_blocked, is_open)
      VALUES (${id}, ${body.text}, ${body.family}, ${body.owner}, ${body.due}, 0, 1) ON CONFLICT (id) DO NOTHING`;
  }
  const change = actionChange(body);
  return change === null ? null : sql`UPDATE today_action SET ${change} WHERE id = ${id}`;
}

function actionChange(body: Exclude<ActionEvent, { readonly type: 'ActionAgreed' }>): Sql | null {
  switch (body.type) {
    case 'ActionReworded':
      return sql`text = ${body.text}`;
    case 'ActionOwnerSet':
      return sql`owner = ${body.owner}`;
    case 'ActionDueSet':
      return sql`due = ${body.due}`;
    case 'ActionBlocked':
      return sql`is_blocked = 1`;
    case 'ActionUnblocked':
      return sql`is_blocked = 0`;
    case 'ActionCompleted':
    case 'ActionNotPossible':
    case 'ActionNotDone':
    case 'ActionWithdrawn':
      return sql`is_open = 0, is_blocked = 0`;
    case 'ActionReopened':
      return sql`is_open = 1`;
    default:
      return null;
  }
}

function ofDiscussion({ header, body }: Recorded<DiscussionEvent>): Sql | null {
  const id = header.stream.id;
  switch (body.type) {
    case 'DiscussionClosed':
      // Standing matters have no minute of their own.
      if (header.about === null) return null;
      return sql`
        INSERT INTO today_minute (discussion_id, family_id, state)
        VALUES (${id}, ${header.about}, ${body.provisional ? 'provisional' : 'to-check'})
        ON CONFLICT (discussion_id) DO UPDATE SET state = excluded.state`;
    case 'DiscussionReopened':
      return sql`DELETE FROM today_minute WHERE discussion_id = ${id}`;
    default:
      return null;
  }
}

function ofMinute(id: string, body: MinuteEvent): Sql | null {
  switch (body.type) {
    case 'MinuteAttested':
      return sql`
        INSERT INTO today_minute (discussion_id, family_id, minute_id, state)
        VALUES (${body.discussion}, ${body.family}, ${id}, 'to-sign')
        ON CONFLICT (discussion_id) DO UPDATE SET minute_id = excluded.minute_id, state = 'to-sign'`;
    case 'MinuteReturned':
      return sql`UPDATE today_minute SET state = 'to-check' WHERE minute_id = ${id}`;
    case 'MinuteSigned':
      return sql`UPDATE today_minute SET state = 'signed' WHERE minute_id = ${id}`;
    default:
      return null;
  }
}
