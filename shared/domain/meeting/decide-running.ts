import type { DiscussionId } from '../../kernel/ids';
import { ok, refuse, unreachable, type Result } from '../../kernel/result';
import type { MeetingContext, MeetingRefusal, RunningCommand } from './commands';
import type { ItemOutcome, MeetingEvent } from './events';
import { agendaOf, itemOf, openItemOf, type MeetingState } from './state';

type Decided = Result<readonly MeetingEvent[], MeetingRefusal>;

/** From the start of a meeting to its end: one item open at a time, and nothing falls off the end. */
export function decideRunning(state: MeetingState, command: RunningCommand, context: MeetingContext): Decided {
  if (state.status === 'none') return refuse('meeting-unknown');
  if (command.type === 'start') return start(state, command.statement, context);
  if (state.status === 'planned') return refuse('meeting-not-live');
  if (state.status === 'closed') return command.type === 'close' ? ok([]) : refuse('meeting-closed');
  switch (command.type) {
    case 'openItem':
      return openItem(state, command.item);
    case 'extendItem':
      return extendItem(state, command.item, command.minutes);
    case 'closeItem':
      return closeItem(state, command.item, command.outcome, command.why);
    case 'close':
      return close(state, command.notReached);
    default:
      return unreachable(command);
  }
}

function start(state: MeetingState, statement: string, context: MeetingContext): Decided {
  if (state.status === 'live') return ok([]);
  if (state.status === 'closed') return refuse('meeting-closed');
  if (context.others.some(({ live }) => live)) return refuse('another-meeting-live');
  if (state.plan?.on !== context.today) return refuse('meeting-not-today');
  if (state.plan.chair === null || state.plan.minuteTaker === null) return refuse('roles-missing');
  if (agendaOf(state).length === 0) return refuse('agenda-empty');
  return ok([{ type: 'MeetingStarted', v: 1, statement }]);
}

function openItem(state: MeetingState, id: DiscussionId): Decided {
  const listed = itemOf(state, id);
  if (listed === null) return refuse('agenda-item-unknown');
  if (listed.progress.at === 'live') return ok([]);
  if (openItemOf(state) !== null) return refuse('another-item-open');
  // What was put off or provisional may be taken up again in the same meeting, for one who arrived late.
  if (listed.progress.at === 'closed' && listed.progress.outcome === 'done') return refuse('agenda-item-closed');
  return ok([{ type: 'ItemOpened', v: 1, item: id }]);
}

function extendItem(state: MeetingState, id: DiscussionId, minutes: number): Decided {
  if (openItemOf(state)?.item.id !== id) return refuse('agenda-item-not-open');
  return ok([{ type: 'ItemExtended', v: 1, item: id, minutes }]);
}

function closeItem(state: MeetingState, id: DiscussionId, outcome: ItemOutcome, why: string): Decided {
  const listed = itemOf(state, id);
  if (listed === null) return refuse('agenda-item-unknown');
  if (listed.progress.at === 'closed') {
    return listed.progress.outcome === outcome ? ok([]) : refuse('agenda-item-closed');
  }
  // Only putting off needs no discussion.
  if (listed.progress.at === 'todo' && outcome !== 'carried-over') return refuse('agenda-item-not-open');
  if (outcome === 'carried-over' && why.trim() === '') return refuse('why-missing');
  return ok([{ type: 'ItemClosed', v: 1, item: id, outcome, why }]);
}

function close(state: MeetingState, notReached: string): Decided {
  if (openItemOf(state) !== null) return refuse('meeting-item-open');
  const left = agendaOf(state).filter(({ progress }) => progress.at === 'todo');
  return ok([
    ...left.map(({ item }) => ({
      type: 'ItemClosed' as const,
      v: 1 as const,
      item: item.id,
      outcome: 'carried-over' as const,
      why: notReached,
    })),
    { type: 'MeetingClosed', v: 1 },
  ]);
}
