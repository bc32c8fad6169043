import { Ban, Circle, CircleCheck, CircleCheckBig, CircleDashed, CircleSlash, CircleX, Undo2, type LucideIcon } from 'lucide-react';
import type { ActionRow } from '../../../../shared/contract/action';
import { formatShortDay } from '../../../../shared/messages/dates';
import { t } from '../../../../shared/messages/t';

/** Where a promise is, as a word with its icon; `note` is the quieter line under it. */
export interface Standing {
  readonly word: string;
  readonly note: string;
  readonly icon: LucideIcon;
  /** Something is in the way or was let drop; said by the word too. */
  readonly isWrong: boolean;
}

/** How an action stands, in the words of the list. */
export function standingOf(action: ActionRow): Standing {
  const ended = action.endedOn === null ? '' : t('actions.endedOn', { day: formatShortDay(action.endedOn) });
  switch (action.outcome) {
    case 'done':
      return standing('actions.standingDone', CircleCheck, t('actions.standingDoneNote'));
    case 'checked':
      return standing('actions.standingChecked', CircleCheckBig, ended);
    case 'not-possible':
      return standing('actions.standingNotPossible', CircleSlash, ended);
    case 'not-done':
      return { ...standing('actions.standingNotDone', CircleX, ended), isWrong: true };
    case 'withdrawn':
      return standing('actions.standingWithdrawn', Undo2, ended);
    case 'open':
      return openStanding(action);
  }
}

function openStanding(action: ActionRow): Standing {
  if (action.isBlocked) return { ...standing('actions.standingBlocked', Ban), isWrong: true };
  switch (action.acceptance) {
    case 'accepted':
      return standing('actions.standingAccepted', Circle);
    case 'asked':
      return standing('actions.standingAsked', CircleDashed, t('actions.standingAskedSince', { day: formatShortDay(action.agreedOn) }));
    case 'declined':
      return { ...standing('actions.standingDeclined', CircleX, t('actions.standingDeclinedNote')), isWrong: true };
    case 'no-owner':
      return standing('actions.standingNoOwner', CircleDashed);
  }
}

type StandingKey =
  | 'actions.standingAccepted'
  | 'actions.standingAsked'
  | 'actions.standingBlocked'
  | 'actions.standingChecked'
  | 'actions.standingDeclined'
  | 'actions.standingDone'
  | 'actions.standingNoOwner'
  | 'actions.standingNotDone'
  | 'actions.standingNotPossible'
  | 'actions.standingWithdrawn';

function standing(key: StandingKey, icon: LucideIcon, note = ''): Standing {
  return { word: t(key), note, icon, isWrong: false };
}
