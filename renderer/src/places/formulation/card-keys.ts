import type { KeyboardEvent } from 'react';
import type { FormulationCard } from '../../../../shared/contract/formulation';
import type { CardCommand } from './card-commands';

/**
 * The command a key asks for on a focused card. Single letters and digits work only while a card has the focus.
 * @returns null for every other key, and for a number on a card that cannot be worked on first.
 */
export function cardKey(event: KeyboardEvent, card: FormulationCard): CardCommand | 'menu' | null {
  if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) return 'menu';
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return null;
  if (event.key === 'Delete') return 'remove';
  if (event.key === 'l' || event.key === 'L') return 'link';
  if (card.p !== 'perpetuating') return null;
  if (event.key === '1' || event.key === '2' || event.key === '3') return card.rank === Number(event.key) ? 'unrank' : `rank-${event.key}`;
  return null;
}
