import type { KeyTable } from '../../../ui/keys/key-table';
import { sharedNoteKeys } from '../shared/keys';

export const queueKeys = [
  { id: 'nextShared', keys: ['Alt+PageDown'], name: 'reflection.keyNext' },
  { id: 'previousShared', keys: ['Alt+PageUp'], name: 'reflection.keyPrevious' },
  ...sharedNoteKeys,
] as const satisfies KeyTable;
