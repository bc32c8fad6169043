import type { Recorded } from '../../kernel/event';
import type { ColleagueId, EventId } from '../../kernel/ids';
import type { DiscussionEvent } from './events';
import { inverseOf } from './inverse';
import type { DiscussionState } from './state';

/** One change that can be undone: what it touched and the event that takes it back. */
export interface Change {
  readonly event: EventId;
  readonly what: DiscussionEvent['type'];
  readonly by: ColleagueId;
  /** What it is about: a change by somebody else to the same thing later builds on it. */
  readonly touches: string;
  readonly inverse: DiscussionEvent;
  readonly isUndone: boolean;
}

/** What can be undone, and the change the next event takes back or does again. */
export interface Changes {
  readonly list: readonly Change[];
  readonly turning: { readonly event: EventId; readonly isUndone: boolean } | null;
}

export const noChanges: Changes = { list: [], turning: null };

/** The changes after an event; `before` is the state the event met. */
export function changesAfter(before: DiscussionState, { header, body }: Recorded<DiscussionEvent>): Changes {
  const { list, turning } = before.changes;
  if (body.type === 'ChangeUndone') return { list, turning: { event: body.undid, isUndone: true } };
  if (body.type === 'ChangeRedone') return { list, turning: { event: body.redid, isUndone: false } };
  const inverse = inverseOf(before, body);
  if (inverse === null) return { list, turning: null };
  if (turning !== null) return { list: turned(list, turning, inverse), turning: null };
  const change = { event: header.id, what: body.type, by: header.actor, touches: touched(body), inverse, isUndone: false };
  // Who changes something new can no longer redo what they undid before.
  return { list: [...list.filter((one) => one.by !== change.by || !one.isUndone), change], turning: null };
}

/** The colleague's latest change that still stands, or null. */
export function undoable({ list }: Changes, by: ColleagueId): Change | null {
  return list.findLast((change) => change.by === by && !change.isUndone) ?? null;
}

/** What the colleague undid last; gone as soon as they change something else. */
export function redoable({ list }: Changes, by: ColleagueId): Change | null {
  const mine = list.filter((change) => change.by === by);
  const lastStanding = mine.findLastIndex((change) => !change.isUndone);
  return mine[lastStanding + 1] ?? null;
}

/** Whether somebody else changed the same thing after this change. */
export function othersBuiltOn({ list }: Changes, change: Change): boolean {
  const at = list.indexOf(change);
  return list.slice(at + 1).some((later) => later.by !== change.by && !later.isUndone && later.touches === change.touches);
}

/** The event that takes a change back is not a change of its own: its inverse becomes the way to redo. */
function turned(list: readonly Change[], turning: NonNullable<Changes['turning']>, inverse: DiscussionEvent): readonly Change[] {
  return list.map((change) => (change.event === turning.event ? { ...change, isUndone: turning.isUndone, inverse } : change));
}

function touched(body: DiscussionEvent): string {
  switch (body.type) {
    case 'StatementAdded':
    case 'StatementChanged':
      return `line ${body.statement.id}`;
    case 'StatementMoved':
    case 'StatementRemoved':
    case 'StatementRestored':
      return `line ${body.statement}`;
    case 'DecisionWritten':
    case 'DecisionAgreed':
    case 'DecisionReopened':
      return 'decision';
    case 'DisagreementRecorded':
      return `disagreement ${body.disagreement.id}`;
    case 'DisagreementRemoved':
      return `disagreement ${body.disagreement}`;
    case 'NoteParked':
    case 'ParkedNoteSettled':
    case 'ParkedNoteReopened':
      return `note ${body.note}`;
    case 'BlankLeft':
    case 'BlankTakenBack':
      return `blank ${body.blank}`;
    default:
      return body.type;
  }
}
