import type { ActionStep } from '../../../../shared/contract/action';
import type { ActionEvent } from '../../../../shared/domain/action/events';
import type { Recorded } from '../../../../shared/kernel/event';
import type { ColleagueId } from '../../../../shared/kernel/ids';

type Said = Pick<ActionStep, 'what'> & Partial<Pick<ActionStep, 'words' | 'whom' | 'due'>>;

/** What was recorded of an action, oldest first, with the names looked up. Only what happened, never what might. */
export function stepsOf(events: readonly Recorded<ActionEvent>[], nameOf: (id: ColleagueId) => string): readonly ActionStep[] {
  return events.flatMap(({ header, body }) => {
    const said = stepOf(body, nameOf);
    if (said === null) return [];
    return [{ words: '', whom: '', due: null, ...said, at: header.occurredAt, by: nameOf(header.actor) }];
  });
}

function stepOf(body: ActionEvent, nameOf: (id: ColleagueId) => string): Said | null {
  switch (body.type) {
    case 'ActionAgreed':
      return { what: 'agreed', words: body.text, whom: body.owner === null ? '' : nameOf(body.owner), due: body.due };
    case 'ActionReworded':
      return { what: 'reworded', words: body.text };
    case 'ActionOwnerSet':
      return { what: 'owner', whom: nameOf(body.owner) };
    case 'ActionDueSet':
      return { what: 'due', due: body.due, words: body.why };
    case 'ActionAccepted':
      return { what: 'accepted' };
    case 'ActionDeclined':
      return { what: 'declined', words: body.why };
    case 'ActionBlocked':
      return { what: 'blocked', words: body.why };
    case 'ActionUnblocked':
      return { what: 'unblocked' };
    case 'ActionCompleted':
      return { what: 'done', words: body.evidence };
    case 'ActionChecked':
      return { what: 'checked' };
    case 'ActionNotPossible':
      return { what: 'not-possible', words: body.why };
    case 'ActionNotDone':
      return { what: 'not-done', words: body.why };
    case 'ActionReopened':
      return { what: 'reopened', words: body.why };
    case 'ActionWithdrawn':
      return { what: 'withdrawn' };
    default:
      // Written by a newer Roundtable.
      return null;
  }
}
