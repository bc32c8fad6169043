import type { KeyTable } from '../../../ui/keys/key-table';

/** What a key does while the caret is in the words of a shared note. */
export const sharedNoteKeys = [
  { id: 'comment', keys: ['Enter'], name: 'supervision.keyComment', onFocus: true },
] as const satisfies KeyTable;
