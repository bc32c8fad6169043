import type { KeyTable } from '../../ui/keys/key-table';

export const minutesKeys = [
  { id: 'next', keys: ['Alt+PageDown'], name: 'minutes.keyNext' },
  { id: 'previous', keys: ['Alt+PageUp'], name: 'minutes.keyPrevious' },
] as const satisfies KeyTable;
