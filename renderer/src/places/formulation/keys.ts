import type { KeyTable } from '../../ui/keys/key-table';

/** Keys of a focused statement: the columns handle them themselves; the help lists them. */
export const formulationKeys = [
  { id: 'move', keys: ['ArrowLeft', 'ArrowRight'], name: 'formulation.keyMove', shown: '← → ↑ ↓', onFocus: true },
  { id: 'rank', keys: ['Digit1', 'Digit2', 'Digit3'], name: 'formulation.keyRank', shown: '1 2 3', onFocus: true },
  { id: 'link', keys: ['KeyL'], name: 'formulation.keyLink', shown: 'L', onFocus: true },
  { id: 'remove', keys: ['Delete'], name: 'formulation.keyRemove', shown: 'Delete', onFocus: true },
] as const satisfies KeyTable;
