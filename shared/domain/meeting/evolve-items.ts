import type { DiscussionId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { AgendaItem, MeetingEvent } from './events';
import type { ListedItem } from './state';

export type ItemEvent = Extract<
  MeetingEvent,
  {
    readonly type:
      | 'AgendaItemAdded'
      | 'AgendaItemChanged'
      | 'AgendaItemMoved'
      | 'AgendaItemRemoved'
      | 'ItemOpened'
      | 'ItemExtended'
      | 'ItemClosed';
  }
>;

/** What an event about one item does to the agenda. */
export function evolveItems(items: readonly ListedItem[], event: ItemEvent, at: Instant): readonly ListedItem[] {
  switch (event.type) {
    case 'AgendaItemAdded':
      return inserted(
        items.filter(({ item }) => item.id !== event.item.id),
        listed(event.item),
        event.before,
      );
    case 'AgendaItemChanged':
      return changed(items, event.item.id, (one) => ({ ...one, item: event.item }));
    case 'AgendaItemMoved':
      return moved(items, event.item, event.to);
    case 'AgendaItemRemoved':
      return changed(items, event.item, (one) => ({ ...one, progress: { at: 'removed', why: event.why } }));
    case 'ItemOpened':
      return items.map((one) => (one.item.id === event.item ? opened(one, at) : closedSpell(one, at)));
    case 'ItemExtended':
      return changed(items, event.item, (one) => ({ ...one, extraMinutes: one.extraMinutes + event.minutes }));
    case 'ItemClosed':
      return changed(items, event.item, (one) => ({
        ...closedSpell(one, at),
        progress: { at: 'closed', outcome: event.outcome, why: event.why },
      }));
  }
}

/** When a meeting closes, what was not reached or still open is carried over. */
export function leftOver(items: readonly ListedItem[], at: Instant): readonly ListedItem[] {
  return items.map((one) =>
    one.progress.at === 'todo' || one.progress.at === 'live'
      ? { ...closedSpell(one, at), progress: { at: 'closed', outcome: 'carried-over', why: '' } }
      : one,
  );
}

/** An item as it comes onto the agenda. */
export function listed(item: AgendaItem): ListedItem {
  return { item, progress: { at: 'todo' }, spells: [], extraMinutes: 0 };
}

function opened(one: ListedItem, at: Instant): ListedItem {
  if (one.progress.at === 'live' || one.progress.at === 'removed') return one;
  return { ...one, progress: { at: 'live' }, spells: [...one.spells, { from: at, to: null }] };
}

// Two desks may each have opened an item; only the later one is open.
function closedSpell(one: ListedItem, at: Instant): ListedItem {
  if (one.progress.at !== 'live') return one;
  const spells = one.spells.map((spell) => (spell.to === null ? { ...spell, to: at } : spell));
  return { ...one, spells, progress: { at: 'todo' } };
}

function changed(items: readonly ListedItem[], id: DiscussionId, change: (one: ListedItem) => ListedItem): readonly ListedItem[] {
  return items.map((one) => (one.item.id === id ? change(one) : one));
}

function inserted(items: readonly ListedItem[], one: ListedItem, before: DiscussionId | null): readonly ListedItem[] {
  const found = before === null ? -1 : items.findIndex(({ item }) => item.id === before);
  return found < 0 ? [...items, one] : items.toSpliced(found, 0, one);
}

/** `to` counts the items on the agenda, removed ones not among them. */
function moved(items: readonly ListedItem[], id: DiscussionId, to: number): readonly ListedItem[] {
  const one = items.find(({ item }) => item.id === id);
  if (one === undefined) return items;
  const rest = items.filter(({ item }) => item.id !== id);
  const next = rest.filter(({ progress }) => progress.at !== 'removed')[to];
  return inserted(rest, one, next?.item.id ?? null);
}
