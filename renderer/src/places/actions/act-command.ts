import type { ActionAct } from '../../../../shared/contract/action';
import type { CalendarDate } from '../../../../shared/kernel/calendar-date';
import type { ActionId, ColleagueId } from '../../../../shared/kernel/ids';
import type { BatchPart } from '../../api/use-command';

/** What a person gave an act: its words, and the day or the person where it asks for one. */
export interface ActAnswers {
  readonly words: string;
  readonly due: CalendarDate | null;
  readonly owner: ColleagueId | null;
}

/** The command an act becomes; null while the day or the person it needs is missing. */
export function actCommand(act: ActionAct, action: ActionId, { words, due, owner }: ActAnswers): BatchPart | null {
  switch (act) {
    case 'accept':
      return { op: 'action.accept', input: { action } };
    case 'check':
      return { op: 'action.check', input: { action } };
    case 'unblock':
      return { op: 'action.unblock', input: { action } };
    case 'withdraw':
      return { op: 'action.withdraw', input: { action } };
    case 'complete':
      return { op: 'action.complete', input: { action, evidence: words } };
    case 'setDue':
      return due === null ? null : { op: 'action.setDue', input: { action, due, why: words } };
    case 'setOwner':
      return owner === null ? null : { op: 'action.setOwner', input: { action, owner } };
    case 'decline':
      return { op: 'action.decline', input: { action, why: words } };
    case 'block':
      return { op: 'action.block', input: { action, why: words } };
    case 'notPossible':
      return { op: 'action.notPossible', input: { action, why: words } };
    case 'notDone':
      return { op: 'action.notDone', input: { action, why: words } };
    case 'reopen':
      return { op: 'action.reopen', input: { action, why: words } };
  }
}
