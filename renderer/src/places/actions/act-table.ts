import type { ActionAct } from '../../../../shared/contract/action';
import type { PlainKey } from '../../../../shared/messages/t';

/** What an act asks for before it can be kept: nothing, words, a day with words, or a person. */
export type ActAsks =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'words'; readonly label: PlainKey; readonly hint?: PlainKey }
  | { readonly kind: 'day' }
  | { readonly kind: 'person' };

/** An act as its button says it. */
export interface ActWords {
  readonly label: PlainKey;
  readonly note: PlainKey;
  readonly asks: ActAsks;
}

const nothing = { kind: 'nothing' } as const;

/** In the order the buttons stand in: what ends it first, then what changes it. */
export const actTable: Readonly<Record<ActionAct, ActWords>> = {
  accept: { label: 'actions.actAccept', note: 'actions.actAcceptNote', asks: nothing },
  decline: {
    label: 'actions.actDecline',
    note: 'actions.actDeclineNote',
    asks: { kind: 'words', label: 'actions.whyDecline' },
  },
  check: { label: 'actions.actCheck', note: 'actions.actCheckNote', asks: nothing },
  complete: {
    label: 'actions.actComplete',
    note: 'actions.actCompleteNote',
    asks: { kind: 'words', label: 'actions.evidenceLabel', hint: 'actions.evidenceHint' },
  },
  setDue: { label: 'actions.actSetDue', note: 'actions.actSetDueNote', asks: { kind: 'day' } },
  notPossible: {
    label: 'actions.actNotPossible',
    note: 'actions.actNotPossibleNote',
    asks: { kind: 'words', label: 'actions.whyNotPossible' },
  },
  notDone: {
    label: 'actions.actNotDone',
    note: 'actions.actNotDoneNote',
    asks: { kind: 'words', label: 'actions.whyNotDone' },
  },
  unblock: { label: 'actions.actUnblock', note: 'actions.actUnblockNote', asks: nothing },
  block: { label: 'actions.actBlock', note: 'actions.actBlockNote', asks: { kind: 'words', label: 'actions.whyBlocked' } },
  setOwner: { label: 'actions.actSetOwner', note: 'actions.actSetOwnerNote', asks: { kind: 'person' } },
  reopen: { label: 'actions.actReopen', note: 'actions.actReopenNote', asks: { kind: 'words', label: 'actions.whyReopen' } },
  withdraw: { label: 'actions.actWithdraw', note: 'actions.actWithdrawNote', asks: nothing },
};
