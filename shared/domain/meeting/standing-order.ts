import type { AgendaItem, ItemKind } from './events';

/**
 * The order a daily meeting goes through its matters. What was put off comes back under its own kind.
 * @source practice.md §1.2 row 5: welcome and confidentiality, apologies, overdue actions, urgent, new requests,
 *   reviews due, planned endings, escalations and disagreement, other business.
 */
const rank: Readonly<Record<ItemKind, number>> = {
  welcome: 0,
  apologies: 1,
  'overdue-actions': 2,
  urgent: 3,
  'carried-over': 4,
  'new-request': 5,
  review: 6,
  'planned-ending': 7,
  escalation: 8,
  other: 9,
};

/** Items in the standing order; within a kind those that waited since an earlier meeting first, else as they came. */
export function inStandingOrder<Item extends Pick<AgendaItem, 'kind' | 'carriedFrom'>>(items: readonly Item[]): Item[] {
  return items.toSorted(
    (left, right) => rank[left.kind] - rank[right.kind] || Number(right.carriedFrom !== null) - Number(left.carriedFrom !== null),
  );
}

/** The item a new one of this kind goes before, so that the standing order holds; null: at the end. */
export function placeFor<Item extends Pick<AgendaItem, 'kind'>>(items: readonly Item[], kind: ItemKind): Item | null {
  return items.find((item) => rank[item.kind] > rank[kind]) ?? null;
}

/** Minutes a matter gets unless somebody says otherwise; a new request's is the field's own figure. */
export const usualMinutes: Readonly<Record<ItemKind, number>> = {
  welcome: 2,
  apologies: 2,
  'overdue-actions': 6,
  urgent: 5,
  'carried-over': 10,
  'new-request': 12,
  review: 10,
  'planned-ending': 10,
  escalation: 8,
  other: 5,
};

/** Matters every agenda makes anew from what is open; they are never carried over themselves. */
const madeAnew: readonly ItemKind[] = ['welcome', 'apologies', 'overdue-actions', 'urgent'];

export function isMadeAnew(item: Pick<AgendaItem, 'kind' | 'family'>): boolean {
  return item.family === null && madeAnew.includes(item.kind);
}

/** Kinds that only make sense about a family. */
export function needsFamily(kind: ItemKind): boolean {
  return kind === 'new-request' || kind === 'review' || kind === 'planned-ending';
}
