import type { KeyTable } from '../../ui/keys/key-table';

export const reflectionKeys = [
  { id: 'nextNote', keys: ['Alt+PageDown'], name: 'reflection.keyNext' },
  { id: 'previousNote', keys: ['Alt+PageUp'], name: 'reflection.keyPrevious' },
] as const satisfies KeyTable;
