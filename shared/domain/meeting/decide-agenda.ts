import type { DiscussionId } from '../../kernel/ids';
import { ok, refuse, unreachable, type Result } from '../../kernel/result';
import type { AgendaCommand, MeetingRefusal, MeetingRefusalCode } from './commands';
import type { AgendaItem, MeetingEvent } from './events';
import { needsFamily } from './standing-order';
import { agendaOf, itemOf, type ListedItem, type MeetingState } from './state';

type Decided = Result<readonly MeetingEvent[], MeetingRefusal>;

/** The agenda while it is planned or the meeting runs; an item that was opened can no longer be taken off. */
export function decideAgenda(state: MeetingState, command: AgendaCommand): Decided {
  if (state.status === 'none') return refuse('meeting-unknown');
  if (state.status === 'closed') return refuse('meeting-closed');
  switch (command.type) {
    case 'addItem':
      return addItem(state, command.item, command.before);
    case 'changeItem':
      return changeItem(state, command);
    case 'moveItem':
      return moveItem(state, command.item, command.to);
    case 'removeItem':
      return removeItem(state, command.item, command.why);
    default:
      return unreachable(command);
  }
}

/** What is wrong with an item as it stands, or null: every family's item has a purpose question. */
export function faultOf(item: AgendaItem): MeetingRefusalCode | null {
  if (needsFamily(item.kind) && item.family === null) return 'family-missing';
  if (item.family !== null && item.question.trim() === '') return 'question-missing';
  if (item.family === null && item.title.trim() === '') return 'item-title-missing';
  return null;
}

function addItem(state: MeetingState, item: AgendaItem, before: DiscussionId | null): Decided {
  if (itemOf(state, item.id) !== null) return ok([]);
  const fault = faultOf(item);
  if (fault !== null) return refuse(fault);
  if (item.family !== null && isListed(state, item.family)) return refuse('family-already-listed');
  const place = before === null ? null : itemOf(state, before);
  return ok([{ type: 'AgendaItemAdded', v: 1, item, before: place?.item.id ?? null }]);
}

function changeItem(state: MeetingState, command: Extract<AgendaCommand, { readonly type: 'changeItem' }>): Decided {
  const listed = itemOf(state, command.item);
  if (listed === null) return refuse('agenda-item-unknown');
  if (listed.progress.at === 'closed') return refuse('agenda-item-closed');
  const { title, question, minutes, presenter, needs } = command;
  // A family's name never becomes a title: it is looked up.
  const item = { ...listed.item, title: listed.item.family === null ? title : '', question, minutes, presenter, needs };
  const fault = faultOf(item);
  if (fault !== null) return refuse(fault);
  return ok([{ type: 'AgendaItemChanged', v: 1, item }]);
}

function moveItem(state: MeetingState, id: DiscussionId, to: number): Decided {
  const todo = todoItem(state, id);
  if (!todo.ok) return todo;
  const agenda = agendaOf(state);
  const from = agenda.findIndex(({ item }) => item.id === id);
  const place = Math.min(Math.max(to, 0), agenda.length - 1);
  if (place === from) return ok([]);
  return ok([{ type: 'AgendaItemMoved', v: 1, item: id, to: place }]);
}

function removeItem(state: MeetingState, id: DiscussionId, why: string): Decided {
  if (state.items.some(({ item, progress }) => item.id === id && progress.at === 'removed')) return ok([]);
  const todo = todoItem(state, id);
  if (!todo.ok) return todo;
  if (todo.value.item.family !== null && why.trim() === '') return refuse('why-missing');
  return ok([{ type: 'AgendaItemRemoved', v: 1, item: id, why }]);
}

function todoItem(state: MeetingState, id: DiscussionId): Result<ListedItem, MeetingRefusal> {
  const listed = itemOf(state, id);
  if (listed === null) return refuse('agenda-item-unknown');
  if (listed.progress.at !== 'todo') return refuse('agenda-item-started');
  return ok(listed);
}

/** A family has one item that is not closed; once that is closed it may be listed again. */
function isListed(state: MeetingState, family: AgendaItem['family']): boolean {
  return agendaOf(state).some(({ item, progress }) => item.family === family && progress.at !== 'closed');
}
