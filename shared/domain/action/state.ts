import type { CalendarDate } from '../../kernel/calendar-date';
import type { Recorded } from '../../kernel/event';
import type { ColleagueId, DiscussionId, FamilyId } from '../../kernel/ids';
import type { ActionEvent } from './events';

/** Whether the owner has said yes. Somebody who was there when it was agreed has. */
export type Acceptance = 'no-owner' | 'asked' | 'accepted' | 'declined';

/** What became of it. `done` is what the owner says; `checked` is what somebody else saw. */
export type ActionOutcome = 'open' | 'done' | 'checked' | 'not-possible' | 'not-done' | 'withdrawn';

export interface AgreedAction {
  readonly text: string;
  readonly family: FamilyId | null;
  readonly discussion: DiscussionId | null;
  readonly owner: ColleagueId | null;
  readonly due: CalendarDate | null;
  readonly acceptance: Acceptance;
  /** Why it is stuck; null when it is not. */
  readonly blocked: string | null;
  readonly outcome: ActionOutcome;
  /** Who said it was done; null unless the outcome is `done` or `checked`. */
  readonly saidDoneBy: ColleagueId | null;
}

/** Null until it was agreed. */
export type ActionState = AgreedAction | null;

/** The action after one more of its events. Takes any history: an event before the agreeing changes nothing. */
export function evolveAction(state: ActionState, event: Recorded<ActionEvent>): ActionState {
  const body = event.body;
  if (body.type === 'ActionAgreed') {
    const { text, family, discussion, owner, due } = body;
    const acceptance = acceptanceOf(owner, body.ownerWasThere);
    return { text, family, discussion, owner, due, acceptance, blocked: null, outcome: 'open', saidDoneBy: null };
  }
  return state === null ? null : { ...state, ...changeOf(event, body) };
}

function acceptanceOf(owner: ColleagueId | null, wasThere: boolean): Acceptance {
  if (owner === null) return 'no-owner';
  return wasThere ? 'accepted' : 'asked';
}

function changeOf({ header }: Recorded, body: Exclude<ActionEvent, { type: 'ActionAgreed' }>): Partial<AgreedAction> {
  switch (body.type) {
    case 'ActionReworded':
      return { text: body.text };
    case 'ActionOwnerSet':
      return { owner: body.owner, acceptance: acceptanceOf(body.owner, body.ownerWasThere) };
    case 'ActionDueSet':
      return { due: body.due };
    case 'ActionAccepted':
      return { acceptance: 'accepted' };
    case 'ActionDeclined':
      return { acceptance: 'declined' };
    case 'ActionBlocked':
      return { blocked: body.why };
    case 'ActionUnblocked':
      return { blocked: null };
    case 'ActionCompleted':
      return { outcome: 'done', blocked: null, saidDoneBy: header.actor };
    case 'ActionChecked':
      return { outcome: 'checked' };
    case 'ActionNotPossible':
      return { outcome: 'not-possible', saidDoneBy: null };
    case 'ActionNotDone':
      return { outcome: 'not-done', saidDoneBy: null };
    case 'ActionReopened':
      return { outcome: 'open', saidDoneBy: null };
    case 'ActionWithdrawn':
      return { outcome: 'withdrawn' };
    default:
      // A newer Roundtable may have written a type this one does not know; it is skipped.
      return {};
  }
}
